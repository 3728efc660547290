package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.chancery.cli.Chancery;
import org.chancery.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark on this machine makes the records that the program makes by itself, and a build of them the same site. */
class ExtractOnSparkTest {

    private static final int ARTICLES = 24;
    private static final List<String> PEOPLE = List.of("Josefa Tamarou", "Davit Orlovan", "Mele Tafoa");

    @TempDir
    Path archive;

    private String run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Chancery.run(new PrintWriter(out), new PrintWriter(err), words))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    private void articles() throws IOException {
        Path articles = Files.createDirectories(archive.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    articles.resolve("ferry-" + i + ".txt"),
                    "Ferry line " + i + " opens\n\nSUVA, " + (i + 1) + " March 2024 (LNA) - Foreign Minister "
                            + PEOPLE.get(i % 3) + " met Defence Minister " + PEOPLE.get((i + 1) % 3)
                            + " in Suva on Friday.\n");
        }
    }

    private static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.chancery.cli.Chancery");
    }

    private Map<String, String> site(String name, String... options) throws IOException {
        Path site = archive.resolve(name);
        Files.deleteIfExists(archive.resolve("articles/_permalinks.yaml"));
        run(Stream.concat(
                        Stream.of("build", archive.toString(), "--no-cache", "-o", site.toString()), Stream.of(options))
                .toArray(String[]::new));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void sparkMakesTheSameRecordsAndTheSameSite() throws IOException {
        articles();
        Path shards = archive.resolve("shards");
        SparkConf settings = new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            ExtractOnSpark.run(spark, program(), archive.resolve("articles"), shards, 3);
        }
        List<String> records = new ArrayList<>();
        try (Stream<Path> parts = Files.list(shards)) {
            for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                records.addAll(Files.readAllLines(part));
            }
        }
        List<String> own = run(
                        "extract", "--for-build", archive.resolve("articles").toString())
                .lines()
                .toList();
        assertThat(records).hasSize(ARTICLES).containsExactlyInAnyOrderElementsOf(own);
        assertThat(site("taken", "--records", shards + "/part-*")).isEqualTo(site("plain"));
    }
}
