package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that remembers the last one makes the same site, byte for byte, as one that makes everything anew. The number of
 * random edits is the system property {@code chancery.edits}.
 */
class IncrementalBuildTest {

    private static final int EDITS = Integer.getInteger("chancery.edits", 8);
    private static final List<String> PEOPLE = List.of(
            "Ana Marova", "Tomas Belling", "Ruth Okonjo", "Karel Novy", "Mina Farrow", "Ivan Petrov", "Ivan Petroff");
    private static final List<String> OFFICES =
            List.of("Foreign Minister", "Ambassador", "President", "Deputy Minister");
    private static final List<String> PLACES = List.of("Geneva", "Vienna", "Cairo", "Tokyo", "Oslo", "Lima");
    private static final List<String> ACTS =
            List.of("signed a trade agreement", "met for talks", "reviewed the ceasefire");

    @TempDir
    Path folder;

    private final Random random = new Random(20240917);
    private final List<Path> articles = new ArrayList<>();
    private int made;
    private String complaints = "";

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < 8; i++) {
            add();
        }
    }

    private int build(String... words) {
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
        complaints = err.toString();
        return status;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text() {
        String who = one(PEOPLE);
        String other = one(PEOPLE);
        String place = one(PLACES);
        int day = 1 + random.nextInt(28);
        return who.substring(who.indexOf(' ') + 1) + " at work in " + place + "\n\n" + place + ", " + day
                + " March " + (2019 + random.nextInt(4)) + " - " + one(OFFICES) + " " + who + " and " + one(OFFICES)
                + " "
                + other + " " + one(ACTS) + " in " + one(PLACES) + " on Tuesday.\n\n\u201cWe agree,\u201d " + who
                + " said.\n";
    }

    private void add() throws IOException {
        Path file = folder.resolve("articles/" + (2019 + made % 3) + "/story-" + made++ + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
        articles.add(file);
    }

    private void edit() throws IOException {
        Path corrections = folder.resolve("articles/_corrections.yaml");
        Files.deleteIfExists(corrections);
        switch (random.nextInt(9)) {
            case 0, 1 -> add();
            case 2, 3 -> Files.writeString(one(articles), text());
            case 4 -> {
                if (articles.size() > 3) {
                    Files.delete(articles.remove(random.nextInt(articles.size())));
                }
            }
            case 5 -> {
                Path from = articles.remove(random.nextInt(articles.size()));
                Path to = from.resolveSibling("renamed-" + made++ + ".txt");
                Files.move(from, to);
                articles.add(to);
            }
            case 6 -> {
                Path people = folder.resolve("articles/_people.yaml");
                if (!Files.deleteIfExists(people)) {
                    Files.writeString(
                            folder.resolve("articles/petrov.txt"), text() + "\nIvan Petrov met Ivan Petroff.\n");
                    Files.writeString(people, "- name: Ivan Petrov\n  variants: [Ivan Petroff]\n");
                }
            }
            case 7 -> {
                String one = name(one(articles));
                String other = name(one(articles));
                String field = one(List.of("title", "published", "source", "reprint"));
                String value =
                        switch (field) {
                            case "title" -> "Another headline " + made;
                            case "published" -> "2021-04-1" + random.nextInt(10);
                            case "source" -> "Harbour Herald";
                            default -> other;
                        };
                Files.writeString(
                        corrections, "- article: " + one + "\n  field: " + field + "\n  value: " + value + "\n");
            }
            default -> {
                Path template = folder.resolve("templates/parts/items.peb");
                if (!Files.deleteIfExists(template)) {
                    Files.createDirectories(template.getParent());
                    Files.writeString(
                            template,
                            "{% for i in items %}<li><a href=\"{{ i.href }}\">{{ i.title }}</a> no. " + made
                                    + "</li>\n{% endfor %}");
                }
            }
        }
    }

    private String name(Path article) {
        return folder.resolve("articles").relativize(article).toString().replace('\\', '/');
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> walk = Files.walk(tree)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void assertSameAsClean(int step) throws IOException {
        Path permalinks = folder.resolve("articles/_permalinks.yaml");
        byte[] before = Files.exists(permalinks) ? Files.readAllBytes(permalinks) : new byte[0];
        int status = build("build", folder.toString());
        String told = problems();
        byte[] after = Files.exists(permalinks) ? Files.readAllBytes(permalinks) : new byte[0];
        if (before.length > 0) {
            Files.write(permalinks, before);
        } else {
            Files.deleteIfExists(permalinks);
        }
        Path clean = folder.resolve("clean");
        delete(clean);
        assertThat(build("build", folder.toString(), "--no-cache", "-o", clean.toString()))
                .as(complaints)
                .isEqualTo(status);
        assertThat(problems()).isEqualTo(told);
        if (status == 0) {
            assertThat(Files.readAllBytes(permalinks)).isEqualTo(after);
            assertThat(files(folder.resolve("site"))).as("step " + step).isEqualTo(files(clean));
        }
    }

    /** What was told but for the last line, which tells how long it took. */
    private String problems() {
        return complaints.substring(0, complaints.stripTrailing().lastIndexOf('\n') + 1);
    }

    @Test
    void everyEditGivesTheSameSiteAsACleanBuild() throws IOException {
        for (int step = 0; step < EDITS; step++) {
            assertSameAsClean(step);
            edit();
        }
        assertSameAsClean(EDITS);
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        assertThat(build("build", folder.toString())).as(complaints).isZero();
        assertThat(build("build", folder.toString())).as(complaints).isZero();
        assertThat(complaints).contains("(0 written, 0 deleted)");
    }

    @Test
    void aDamagedMemoryIsMended() throws IOException {
        assertThat(build("build", folder.toString())).as(complaints).isZero();
        Path memory = folder.resolve(".chancery");
        for (int round = 0; round < 3; round++) {
            try (Stream<Path> list = Files.list(memory)) {
                for (Path file : list.sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    for (int i = 0; i < 3; i++) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                    }
                    Files.write(file, round % 2 == 0 ? bytes : java.util.Arrays.copyOf(bytes, bytes.length / 2));
                }
            }
            edit();
            assertSameAsClean(round);
        }
    }

    @Test
    void aPageChangedByHandIsMadeAgain() throws IOException {
        assertThat(build("build", folder.toString())).as(complaints).isZero();
        Path about = folder.resolve("site/about.html");
        String made = Files.readString(about);
        Files.write(about, made.replace("About", "Above").getBytes(StandardCharsets.UTF_8));
        assertThat(build("build", folder.toString())).as(complaints).isZero();
        assertThat(about).hasContent(made);
    }

    private void makeOld() throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("articles"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
            }
        }
    }

    @Test
    void aBuildOfNothingNewReadsNothingUntilSomethingIsTouched() throws IOException {
        String nothing = "find nothing changed";
        Files.writeString(folder.resolve("articles/empty.txt"), "");
        makeOld();
        assertThat(build("build", folder.toString())).as(complaints).isZero();
        assertThat(build("build", folder.toString(), "--timings"))
                .as(complaints)
                .isZero();
        assertThat(complaints).doesNotContain(nothing);
        assertThat(build("build", folder.toString(), "--timings"))
                .as(complaints)
                .isZero();
        assertThat(complaints).contains(nothing, "empty.txt: error: ", "1 file left out", "(0 written, 0 deleted)");
        assertThat(build("build", folder.toString(), "--strict")).isEqualTo(1);
        assertThat(build("build", folder.toString(), "--timings", "--base-url", "https://example.org/"))
                .isZero();
        assertThat(complaints).doesNotContain(nothing);

        Path about = folder.resolve("site/about.html");
        String made = Files.readString(about);
        assertThat(build("build", folder.toString())).isZero();
        Files.delete(about);
        assertThat(build("build", folder.toString())).isZero();
        assertThat(about).exists();
        Files.writeString(about, made.replace("About", "Above"));
        assertThat(build("build", folder.toString())).isZero();
        assertThat(Files.readString(about)).doesNotContain("Above");

        Files.writeString(articles.get(0), text() + "\nThe harbour was quiet.\n");
        assertThat(build("build", folder.toString(), "--timings")).isZero();
        assertThat(complaints).doesNotContain(nothing);
        assertThat(Files.readString(folder.resolve("site/data/articles.jsonl"))).isNotEmpty();
        assertSameAsClean(0);
    }
}
