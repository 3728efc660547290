package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.check.SiteCheck;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery build} as a user runs it. */
class BuildCommandTest {

    @TempDir
    Path archive;

    private String complaints = "";

    private int build(String... more) {
        List<String> words = new ArrayList<>(List.of("build", archive.toString()));
        words.addAll(List.of(more));
        StringWriter err = new StringWriter();
        int status =
                Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
        complaints = err.toString();
        return status;
    }

    private void article(String name, String text) throws IOException {
        article(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void article(String name, byte[] bytes) throws IOException {
        Path file = archive.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static final String FERRIES = "Marova opens a ferry line\n\nPORT AMBER, 12 March 2024 (LNA) - The first"
            + " ferry left the harbour on Tuesday, the port office said in a note to the press.\n";

    @Test
    void aFolderOfTextsBecomesASiteWithoutABrokenLink() throws IOException {
        article("2024/ferries.txt", FERRIES);
        article("note.md", "# A note\n\nThe harbour office opens at nine in the morning, from Monday to Friday.\n");
        article(
                "page.html",
                "<html><head><title>Harbour</title></head><body><h1>Harbour dues rise</h1><p>The dues of the"
                        + " harbour rise in June, the port office said on Friday.</p></body></html>");
        assertThat(build()).as(complaints).isZero();
        Path site = archive.resolve("site");
        assertThat(SiteCheck.check(site).problems()).isEmpty();
        assertThat(site.resolve("articles/2024-ferries.html")).exists();
        assertThat(site.resolve("articles/page.html")).exists();
        assertThat(site.resolve("text/2024-ferries.txt")).hasContent(FERRIES);
        assertThat(complaints.lines().reduce((one, other) -> other).orElse(""))
                .contains("3 articles", "no problem")
                .endsWith(" s");
    }

    @Test
    void whatASiteIsToDoWithoutIsNotThereAndNothingLeadsToIt() throws IOException {
        article("2024/ferries.txt", FERRIES);
        Files.writeString(
                archive.resolve("articles/_site.yaml"),
                "without: [search, feeds, data, texts]\n",
                StandardCharsets.UTF_8);
        assertThat(build()).as(complaints).isZero();
        Path site = archive.resolve("site");
        assertThat(SiteCheck.check(site).problems()).isEmpty();
        for (String file : List.of("search.html", "search", "atom.xml", "data", "text")) {
            assertThat(site.resolve(file)).doesNotExist();
        }
        assertThat(Files.readString(site.resolve("articles/2024-ferries.html")))
                .contains("2024/ferries.txt")
                .doesNotContain("search.html", "keys.js", "atom.xml", "articles.jsonl", "../text/");
    }

    @Test
    void badFilesAreReportedAndTheOthersAreBuilt() throws IOException {
        article("good.txt", FERRIES);
        article("empty.txt", "");
        article("binary.txt", new byte[] {0, 1, 2, 3, 0, 0, 0, (byte) 0xFF, 0, 5, 0, 0});
        assertThat(build()).as(complaints).isZero();
        assertThat(complaints)
                .contains("empty.txt: error: ")
                .contains("binary.txt: error: ")
                .contains("2 files left out");
        assertThat(archive.resolve("site/articles/good.html")).exists();
        assertThat(Jsoup.parse(archive.resolve("site/review.html")).text()).contains("empty.txt", "binary.txt");
        assertThat(build("--strict")).isEqualTo(1);
    }

    @Test
    void everyBadFileIsToldWithItsReasonAndTheGoodOnesAreBuilt() throws IOException {
        article("one.txt", FERRIES);
        article("two.md", "# A note\n\nThe harbour office opens at nine in the morning, from Monday to Friday.\n");
        article("three.txt", FERRIES.replace("opens a ferry line", "closes a bridge"));
        article("empty.txt", "");
        article("binary.txt", new byte[] {0, 1, 2, 3, 0, 0, 0, (byte) 0xFF, 0, 5, 0, 0});
        byte[] noise = new byte[400];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (0x80 + i * 37 % 0x20);
        }
        article("unknown.txt", noise);
        article("broken.md", "---\ntitle: [never closed\ndate: }\n---\nThe harbour was quiet on Sunday morning.\n");
        assertThat(build()).as(complaints).isZero();
        assertThat(complaints.lines().filter(line -> line.contains(": error: ") || line.contains(": warning: ")))
                .as(complaints)
                .hasSize(4)
                .anyMatch(line -> line.startsWith("empty.txt: "))
                .anyMatch(line -> line.startsWith("binary.txt: "))
                .anyMatch(line -> line.startsWith("unknown.txt: "))
                .anyMatch(line -> line.startsWith("broken.md:"));
        assertThat(complaints).contains("4 articles", "3 files left out").doesNotContain("\tat ");
        Path site = archive.resolve("site");
        assertThat(site.resolve("articles").toFile().list())
                .containsExactlyInAnyOrder("one.html", "two.html", "three.html", "broken.html");
        assertThat(Jsoup.parse(site.resolve("articles/broken.html")).text()).contains("was quiet");
        assertThat(Files.readString(site.resolve("text/broken.txt"))).contains("never closed", "was quiet");
        assertThat(Jsoup.parse(site.resolve("review.html"))
                        .select(".problems li")
                        .eachText())
                .hasSize(4)
                .anyMatch(line -> line.contains("empty.txt"))
                .anyMatch(line -> line.contains("binary.txt"))
                .anyMatch(line -> line.contains("unknown.txt"))
                .anyMatch(line -> line.contains("broken.md"));
        assertThat(SiteCheck.check(site).problems()).isEmpty();
        assertThat(build("--strict")).isEqualTo(1);
    }

    @Test
    void whatAPersonDecidedIsApplied() throws IOException {
        article("good.txt", FERRIES);
        article("_corrections.yaml", "- {article: good.txt, field: title, value: A ferry at last, reason: a test}\n");
        assertThat(build()).as(complaints).isZero();
        assertThat(Jsoup.parse(archive.resolve("site/articles/good.html"))
                        .select("h1")
                        .text())
                .isEqualTo("A ferry at last");
    }

    @Test
    void aDecisionThatMatchesNothingStopsTheBuild() throws IOException {
        article("good.txt", FERRIES);
        article("_people.yaml", "- name: Ana Marova\n  same: [Ana Marov]\n");
        assertThat(build()).isEqualTo(2);
        assertThat(complaints).contains("_people.yaml:1:3: error: ").contains("Ana Marova");
        assertThat(archive.resolve("site")).doesNotExist();
    }

    @Test
    void aNewcomersMistakesAreToldInOneOrTwoLines() throws IOException {
        article("good.txt", FERRIES);
        assertThat(build("--strickt")).isEqualTo(2);
        assertThat(complaints).contains("--strickt", "--strict", "chancery build --help");
        assertThat(build("--jobs", "0")).isEqualTo(2);
        assertThat(build("--jobs", "many")).isEqualTo(2);
        assertThat(complaints.lines()).hasSizeLessThan(4);
        Files.writeString(archive.resolve("taken"), "a file");
        assertThat(build("-o", archive.resolve("taken").toString())).isEqualTo(3);
        assertThat(build("-o", archive.resolve("taken/site").toString())).isEqualTo(3);
        assertThat(complaints).doesNotContain("\tat ");
        assertThat(build("-o", archive.resolve("taken/site").toString(), "--stacktrace"))
                .isEqualTo(3);
        assertThat(complaints).contains("\tat ");
        article("_site.yaml", "titel: Papers\n");
        assertThat(build()).isEqualTo(2);
        assertThat(complaints).contains("_site.yaml:1:1: error: ", "titel");
    }

    @Test
    void theTimeOfEachStageIsToldWhenAskedFor() throws IOException {
        article("good.txt", FERRIES);
        build("--timings");
        assertThat(complaints).contains(" s  read and parse", " s  resolve", " s  link", " s  render and write");
    }

    @Test
    void aHostileFileNameIsShownAsText() throws IOException {
        article("<i>&\"it's\".txt", FERRIES);
        assertThat(build()).as(complaints).isZero();
        assertThat(SiteCheck.check(archive.resolve("site")).problems()).isEmpty();
        assertThat(Jsoup.parse(archive.resolve("site/articles/i-it-s.html"))
                        .selectFirst("main")
                        .text())
                .contains("<i>&\"it's\".txt");
    }

    @Test
    void anEmptyArchiveIsBuiltToo() throws IOException {
        Files.createDirectories(archive.resolve("articles"));
        assertThat(build()).as(complaints).isZero();
        assertThat(SiteCheck.check(archive.resolve("site")).problems()).isEmpty();
    }

    @Test
    void withoutArticlesTheUserIsToldWhatToDo() {
        assertThat(build()).isEqualTo(2);
        assertThat(complaints).contains("no folder").contains("articles");
    }

    @Test
    void theOutputMayNotBeWhereTheArticlesAre() throws IOException {
        article("good.txt", FERRIES);
        assertThat(build("-o", archive.toString())).isEqualTo(2);
        assertThat(build("-o", archive.resolve("articles").toString())).isEqualTo(2);
        assertThat(build("-o", archive.resolve("articles/site").toString())).isEqualTo(2);
        assertThat(archive.resolve("articles/good.txt")).hasContent(FERRIES);
    }

    @Test
    void aFolderThatIsNoSiteIsLeftAlone() throws IOException {
        article("good.txt", FERRIES);
        Files.createDirectories(archive.resolve("site"));
        Files.writeString(archive.resolve("site/mine.txt"), "mine");
        assertThat(build()).isEqualTo(3);
        assertThat(complaints).contains("is no site made by Chancery");
        assertThat(archive.resolve("site").toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        article("good.txt", FERRIES);
        build();
        assertThat(build()).isZero();
        assertThat(complaints).contains("(0 written, 0 deleted)");
    }

    @Test
    void theUsersTemplatesWinOverTheBundledOnes() throws IOException {
        article("good.txt", FERRIES);
        Files.createDirectories(archive.resolve("templates/assets"));
        Files.writeString(
                archive.resolve("templates/404.peb"),
                "{% extends \"base\" %}{% block content %}<h1>Lost at sea</h1>{% endblock %}");
        Files.writeString(archive.resolve("templates/assets/logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(build()).as(complaints).isZero();
        assertThat(Jsoup.parse(archive.resolve("site/404.html"))
                        .selectFirst("h1")
                        .text())
                .isEqualTo("Lost at sea");
        assertThat(archive.resolve("site/assets/logo.svg")).exists();
        assertThat(archive.resolve("site/assets/style.css")).exists();
    }

    @Test
    void aBrokenTemplateIsNamedAndNoStackTraceIsShown() throws IOException {
        article("good.txt", FERRIES);
        Files.createDirectories(archive.resolve("templates"));
        Files.writeString(archive.resolve("templates/404.peb"), "{{ nothing.of.the.kind }}");
        assertThat(build()).isEqualTo(3);
        assertThat(complaints).contains("template 404").doesNotContain("\tat ");
        assertThat(archive.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void aBaseAddressMustBeOne() throws IOException {
        article("good.txt", FERRIES);
        assertThat(build("--base-url", "ftp://example.org")).isEqualTo(2);
        assertThat(build("--base-url", "https://example.org/papers")).isZero();
        assertThat(archive.resolve("site/sitemap.xml"))
                .content()
                .contains("https://example.org/papers/articles/good.html");
    }
}
