package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.chancery.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    @TempDir
    private Path articles;

    private ArchiveConfig read() throws IOException, ConfigException {
        return new ConfigReader().read(articles);
    }

    private List<Problem> problems(String file, String yaml) throws IOException {
        Files.writeString(articles.resolve(file), yaml);
        ConfigException e = catchThrowableOfType(ConfigException.class, this::read);
        return e == null ? List.of() : e.problems();
    }

    @Test
    void anArchiveNeedsNoConfiguration() throws Exception {
        assertThat(read()).isEqualTo(ArchiveConfig.NONE);
        Files.writeString(articles.resolve("_people.yaml"), "# nobody yet\n");
        Files.writeString(articles.resolve("_site.yaml"), "");
        assertThat(read()).isEqualTo(ArchiveConfig.NONE);
    }

    @Test
    void everyFileIsRead() throws Exception {
        Files.writeString(
                articles.resolve("_site.yaml"),
                "title: Lakes\nabout: One paragraph.\nbase-url: https://example.org/a\nlanguage: vi\nwithout: [places]\n");
        Files.writeString(articles.resolve("_people.yaml"), """
                # who is who
                - name: Amina Okello
                  variants: [A. Okello, Okello]
                  offices:
                    - {title: Foreign Minister, from: 2019-05, to: 2023}
                    - Member of Parliament
                  same: amina-okelo
                  not-same: [James Okello]
                  former-ids: [a-okello]
                  same-as: https://www.wikidata.org/entity/Q42
                - name: State House
                  ignore: true
                """);
        Files.writeString(
                articles.resolve("_sources.yaml"),
                "- {name: Lakeside Courier, hosts: [courier.example], kind: newspaper, country: KE}\n");
        Files.writeString(
                articles.resolve("_topics.yaml"), "- name: water\n  phrases: [water treaty]\n  broader: lakes\n");
        Files.writeString(
                articles.resolve("_corrections.yaml"),
                "- {article: a.txt, field: published, value: 2024-08, reason: why, by: me, on: 2026-02-01}\n");
        ArchiveConfig config = read();
        assertThat(config.site())
                .isEqualTo(new SiteEntry(
                        "Lakes", "", List.of("One paragraph."), "vi", "https://example.org/a/", "", List.of("places")));
        assertThat(config.people())
                .containsExactly(
                        new PersonEntry(
                                "Amina Okello",
                                "",
                                List.of("A. Okello", "Okello"),
                                List.of(
                                        new PersonEntry.Tenure("Foreign Minister", "2019-05", "2023"),
                                        new PersonEntry.Tenure("Member of Parliament", "", "")),
                                List.of("amina-okelo"),
                                List.of("James Okello"),
                                false,
                                List.of("a-okello"),
                                List.of("https://www.wikidata.org/entity/Q42"),
                                new At("_people.yaml", 2, 3)),
                        new PersonEntry(
                                "State House",
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                true,
                                List.of(),
                                List.of(),
                                new At("_people.yaml", 11, 3)));
        assertThat(config.sources()).extracting(SourceEntry::country).containsExactly("KE");
        assertThat(config.topics()).extracting(TopicEntry::broader).containsExactly(List.of("lakes"));
        assertThat(config.corrections()).extracting(CorrectionEntry::value).containsExactly("2024-08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            _people.yaml      | - {name: A, varients: [B]}           | 1:13 | config.unknown-key | variants
            _people.yaml      | - {name: A, colour: red}             | 1:13 | config.unknown-key | Remove
            _people.yaml      | - {id: a}                            | 1:3  | config.missing     | name
            _people.yaml      | - {name: A, ignore: maybe}           | 1:21 | config.value       | ignore: true
            _people.yaml      | - {name: A, name: B}                 | 1:13 | config.duplicate   | one of the two
            _people.yaml      | - {name: A, id: A b}                 | 1:17 | config.value       | a-b
            _people.yaml      | - {name: [A]}                        | 1:10 | config.type        | name: …
            _people.yaml      | - {name: A, variants: {b: c}}        | 1:23 | config.type        | […
            _people.yaml      | - {name: A, same-as: Q42}            | 1:22 | config.value       | wikidata
            _people.yaml      | name: A                              | 1:1  | config.type        | - name
            _people.yaml      | - A                                  | 1:3  | config.type        | - name
            _people.yaml      | - {name: A, offices: [{title: B, from: 2023-13}]} | 1:40 | config.date | 2024-08
            _people.yaml      | - {name: "A}                         | 1:13 | config.yaml        | quotation
            _site.yaml        | titel: A                             | 1:1  | config.unknown-key | title
            _site.yaml        | - title                              | 1:1  | config.type        | title
            _site.yaml        | base-url: example.org                | 1:11 | config.value       | https
            _site.yaml        | language: 1                          | 1:11 | config.value       | vi
            _site.yaml        | without: [plases]                    | 1:10 | config.value       | places
            _sources.yaml     | - {name: A, kind: news paper}        | 1:19 | config.value       | newspaper
            _sources.yaml     | - {name: A, country: Kenya}          | 1:22 | config.value       | VN
            _sources.yaml     | - {name: A, hosts: "http://a.b/c"}   | 1:20 | config.value       | example.org
            _corrections.yaml | - {article: a, field: titel, value: b} | 1:23 | config.value     | title
            _corrections.yaml | - {article: a, field: published, value: 3 May} | 1:41 | config.value | none
            _permalinks.yaml  | - {kind: person}                     | 1:3  | config.missing     | id
            _people.yml       | - {name: A}                          |      | config.file        | _people.yaml
            """)
    void aMistakeIsToldWithItsPlaceAndWhatToDo(String file, String yaml, String place, String code, String hint)
            throws IOException {
        List<Problem> problems = problems(file, yaml);
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).place()).isEqualTo(place == null ? file : file + ":" + place);
        assertThat(problems.get(0).hint()).contains(hint);
        assertThat(problems.get(0).message()).doesNotEndWith(".");
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() throws Exception {
        Files.writeString(articles.resolve("_topics.yaml"), "- phrase: a\n  nam: b\n");
        assertThat(problems("_people.yaml", "- name: A\n- name: a\n- nme: C\n"))
                .extracting(Problem::place)
                .containsExactly(
                        "_people.yaml:2:3",
                        "_people.yaml:3:3",
                        "_people.yaml:3:3",
                        "_topics.yaml:1:3",
                        "_topics.yaml:1:3",
                        "_topics.yaml:2:3");
    }

    @Test
    void bombsAreRefusedInGoodTime() {
        String deep = "[".repeat(100_000);
        StringBuilder laughs = new StringBuilder("- &a [x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            laughs.append("- &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(problems("_people.yaml", deep)).extracting(Problem::code).containsExactly("config.yaml");
            assertThat(problems("_people.yaml", laughs.toString())).isNotEmpty();
            assertThat(problems("_people.yaml", "&a [*a]")).isNotEmpty();
            assertThat(problems("_people.yaml", "? ".repeat(10_000) + "a")).isNotEmpty();
        });
    }

    @Test
    void brokenFilesNeverThrowAnythingElse() throws IOException {
        Random random = new Random(11);
        String good = "- name: A\n  variants: [B, 'C']\n  offices:\n    - {title: D, from: 2020}\n";
        for (int i = 0; i < 500; i++) {
            StringBuilder yaml = new StringBuilder(good);
            for (int k = random.nextInt(4); k >= 0; k--) {
                yaml.setCharAt(random.nextInt(yaml.length()), "[]{}:-,'\"&*!|>#%@ \n\ta\0é".charAt(random.nextInt(23)));
            }
            for (Problem problem : problems("_people.yaml", yaml.toString())) {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.hint()).isNotBlank();
            }
        }
    }
}
