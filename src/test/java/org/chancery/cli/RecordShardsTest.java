package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
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

/** Records may be made anywhere, in any order; a build that takes them over makes the same site. */
class RecordShardsTest {

    private static final List<String> PEOPLE =
            List.of("Josefa Tamarou", "Davit Orlovan", "Mele Tafoa", "Ines Carvalho");

    @TempDir
    Path archive;

    private Path articles = Path.of("");
    private final List<String> names = new ArrayList<>();
    private String results = "";
    private String complaints = "";

    @BeforeEach
    void write() throws IOException {
        articles = archive.resolve("articles");
        for (int i = 1; i <= 9; i++) {
            String name = (2020 + i % 3) + "/ferry-" + i + (i == 4 ? ".md" : ".txt");
            names.add(name);
            Path file = articles.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    (i == 4 ? "# " : "") + "Ferry line " + i + " opens in the harbour\n\nSUVA, " + i
                            + " March 2024 (LNA) - Foreign Minister " + PEOPLE.get(i % 4) + " met Defence Minister "
                            + PEOPLE.get((i + 1) % 4) + " in Suva on Friday.\n\n\u201cThe line is open,\u201d "
                            + PEOPLE.get(i % 4) + " told the Harbour Herald.\n");
        }
        Files.writeString(
                articles.resolve("_sources.yaml"), "- name: Harbour Herald\n  kind: newspaper\n  country: FJ\n");
    }

    private int run(String input, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), words);
            results = out.toString();
            complaints = err.toString();
            return status;
        } finally {
            System.setIn(before);
        }
    }

    private List<String> records(List<String> lines, String... options) {
        String[] words = Stream.concat(Stream.of("extract", "-", "--articles", articles.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(String.join("\n", lines), words)).as(complaints).isZero();
        return results.lines().toList();
    }

    private void shards(String... options) throws IOException {
        List<String> records = new ArrayList<>(records(names, options));
        Collections.shuffle(records, new Random(7));
        Path folder = Files.createDirectories(archive.resolve("shards"));
        Files.write(folder.resolve("one.jsonl"), records.subList(0, 4));
        Files.write(folder.resolve("two.jsonl"), records.subList(4, records.size()));
    }

    private int build(String site, String... options) throws IOException {
        Path permalinks = articles.resolve("_permalinks.yaml");
        Files.deleteIfExists(permalinks);
        return run(
                "",
                Stream.concat(
                                Stream.of(
                                        "build",
                                        archive.toString(),
                                        "--no-cache",
                                        "-o",
                                        archive.resolve(site).toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private String pattern() {
        return archive.resolve("shards") + "/*.jsonl";
    }

    private Map<String, String> files(String site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path folder = archive.resolve(site);
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void aBuildFromRecordsMakesTheSameSite() throws IOException {
        assertThat(build("plain")).as(complaints).isZero();
        shards("--for-build");
        assertThat(build("taken", "--records", pattern())).as(complaints).isZero();
        assertThat(complaints).doesNotContain("warning", "error");
        assertThat(files("taken")).isEqualTo(files("plain"));
    }

    @Test
    void recordsThatCarryTheFilesNeedNoArticles() throws IOException {
        assertThat(build("plain")).as(complaints).isZero();
        shards("--with-text");
        for (int year = 2020; year <= 2022; year++) {
            try (Stream<Path> walk = Files.walk(articles.resolve(Integer.toString(year)))) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        assertThat(build("taken", "--records", pattern())).as(complaints).isZero();
        assertThat(files("taken")).isEqualTo(files("plain"));
    }

    @Test
    void anArticleChangedSinceIsReadAgain() throws IOException {
        shards("--for-build");
        Path changed = articles.resolve(names.get(0));
        Files.writeString(changed, Files.readString(changed).replace("Friday", "Monday"));
        assertThat(build("plain")).as(complaints).isZero();
        assertThat(build("taken", "--records", pattern())).as(complaints).isZero();
        assertThat(files("taken")).isEqualTo(files("plain"));
    }

    @Test
    void recordsMadeWithOtherListsAreNotTaken() throws IOException {
        shards("--for-build");
        Files.writeString(articles.resolve("_sources.yaml"), "- name: Harbour Mirror\n  kind: newspaper\n");
        assertThat(build("plain")).as(complaints).isZero();
        assertThat(build("taken", "--records", pattern())).as(complaints).isZero();
        assertThat(complaints).contains("one.jsonl, line 1: warning: is no record that this build can take over");
        assertThat(Files.readString(archive.resolve("taken/articles/2021-ferry-1.html")))
                .isEqualTo(Files.readString(archive.resolve("plain/articles/2021-ferry-1.html")));
    }

    @Test
    void aDocumentGivesTheSameRecordAsItsFile() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String name : names) {
            byte[] bytes = Files.readAllBytes(articles.resolve(name));
            String text = new String(bytes, StandardCharsets.UTF_8)
                    .replace("\n", "\\n")
                    .replace("\"", "\\\"");
            documents.add(
                    documents.size() % 2 == 0
                            ? "{\"file\": \"" + name + "\", \"text\": \"" + text + "\"}"
                            : "{\"bytes\": \"" + Base64.getEncoder().encodeToString(bytes) + "\", \"file\": \"" + name
                                    + "\", \"other\": [1, {}]}");
        }
        assertThat(records(documents, "--for-build")).isEqualTo(records(names, "--for-build"));
        List<String> plain = records(names);
        Path file = articles.resolve(names.get(2));
        assertThat(run("", "extract", file.toString())).isZero();
        assertThat(results.strip())
                .isEqualTo(plain.get(2).replace(names.get(2), "ferry-3.txt").replace("2020-ferry-3", "ferry-3"));
    }

    @Test
    void aLineThatCannotBeReadDoesNotStopTheOthers() {
        String lines = names.get(0) + "\nno-such.txt\n{\"file\": 3}\n{broken\n\n" + names.get(1) + "\r\n";
        assertThat(run(lines, "extract", "-", "--articles", articles.toString()))
                .isEqualTo(1);
        assertThat(results.lines()).hasSize(2);
        assertThat(complaints.lines().filter(line -> line.contains("error"))).hasSize(3);
        assertThat(run("", "extract", "-", names.get(0))).isEqualTo(2);
        assertThat(run("", "build", archive.toString(), "--records", archive.resolve("none*") + ""))
                .isEqualTo(2);
    }
}
