package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.check.SiteCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people are merged, one is renamed and one split with the commands: nothing that was published is lost. */
class LastingAddressesTest {

    private static final String PEOPLE = """
            # Who is who in the harbour papers.

            - name: "Ilse Tamarou"   # the minister, not the painter
              variants:
                # as the printers had it
                - Ilse Tamaru

            # no person
            # - {name: Port Amber, ignore: true}
            """;

    @TempDir
    Path archive;

    private Path articles = Path.of("");
    private String printed = "";
    private String complaints = "";

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(archive.resolve("articles"));
        article(
                "2023/ferry.txt",
                "Ferry talks end in the harbour\n\nSUVA, 4 March 2023 (LNA) - Foreign Minister Ilse Tamarou met Defence"
                        + " Minister Davit Orlovan in Suva on Saturday. \"The line is open,\" Ilse Tamarou told"
                        + " reporters. Davit Orlovan thanked the crew.\n");
        article(
                "2023/tolls.txt",
                "Tolls to fall in the harbour\n\nSUVA, 9 May 2023 (LNA) - Foreign Minister Ilse Tamaru received"
                        + " Ambassador Nadia Kerova in Suva on Tuesday. Ambassador Nadia Kerova praised the tolls.\n");
        article(
                "2024/kerova.txt",
                "Envoy leaves the islands\n\nSUVA, 2 June 2024 (LNA) - Ambassador Nadezhda Kerova left Suva on Sunday,"
                        + " Foreign Minister Ilse Tamarou said. Nadezhda Kerova had served for three years.\n");
        article(
                "2024/choir.txt",
                "Choir of the islands sings in the capital\n\nSUVA, 7 July 2024 (LNA) - The conductor Davit Orlovan led"
                        + " the choir in Suva on Sunday. Davit Orlovan bowed, and Foreign Minister Ilse Tamarou clapped.\n");
        Files.writeString(articles.resolve("_people.yaml"), PEOPLE);
    }

    private void article(String name, String text) throws IOException {
        Path file = articles.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), words);
        printed = out.toString();
        complaints = err.toString();
        return status;
    }

    private int people(String... words) {
        List<String> all = new ArrayList<>(List.of("people"));
        all.addAll(List.of(words));
        all.addAll(List.of("--archive", archive.toString()));
        return run(all.toArray(String[]::new));
    }

    private void build() {
        assertThat(run("build", archive.toString())).as(complaints).isZero();
    }

    private String text(String name) throws IOException {
        return Files.readString(articles.resolve(name));
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(archive.resolve("site").resolve(address));
    }

    private SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path site = archive.resolve("site");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void deleteAll(String folder) throws IOException {
        if (Files.exists(archive.resolve(folder))) {
            try (Stream<Path> walk = Files.walk(archive.resolve(folder))) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void decide() {
        assertThat(people("merge", "nadezhda-kerova", "nadia-kerova", "--reason", "Nadia is short for Nadezhda"))
                .as(complaints)
                .isZero();
        assertThat(people("rename", "ilse-tamarou", "Ilse T. Tamarou", "--by", "A. Librarian", "--on", "2026-02-01"))
                .as(complaints)
                .isZero();
        assertThat(people("split", "davit-orlovan", "--article", "2024/choir.txt"))
                .as(complaints)
                .isZero();
    }

    @Test
    void oldAddressesLeadOnAndTheFilesKeepTheirComments() throws Exception {
        build();
        SortedMap<String, String> before = site();
        String note = "# the conductor is asked about often";
        Files.writeString(
                articles.resolve("_permalinks.yaml"),
                text("_permalinks.yaml")
                        .replace(
                                "- {kind: person, id: \"nadia-kerova\"",
                                note + "\n- {kind: person, id: \"nadia-kerova\""));
        decide();
        assertThat(text("_people.yaml")).isEqualTo("""
                # Who is who in the harbour papers.

                - name: Ilse T. Tamarou   # the minister, not the painter
                  id: ilse-t-tamarou
                  variants:
                    # as the printers had it
                    - Ilse Tamaru
                    - Ilse Tamarou
                  former-ids: [ilse-tamarou]
                  history:
                    - {what: renamed from Ilse Tamarou, by: A. Librarian, on: 2026-02-01}

                # no person
                # - {name: Port Amber, ignore: true}

                - name: Nadezhda Kerova
                  id: nadezhda-kerova
                  same: [nadia-kerova]
                  history:
                    - {what: merged with nadia-kerova, reason: Nadia is short for Nadezhda}

                - name: Davit Orlovan
                  id: davit-orlovan-2
                  articles: [2024/choir.txt]
                  not-same: [davit-orlovan]
                """);
        build();
        assertThat(site().keySet())
                .containsAll(before.keySet().stream()
                        .filter(address -> address.startsWith("people/") || address.startsWith("articles/"))
                        // what scripts load in shards, as search does, is nobody's address
                        .filter(address -> !address.startsWith("people/cards/"))
                        .toList());
        assertThat(page("people/nadia-kerova.html").select("h1 a").attr("href")).isEqualTo("nadezhda-kerova.html");
        assertThat(page("people/ilse-tamarou.html").select("h1 a").attr("href")).isEqualTo("ilse-t-tamarou.html");
        assertThat(page("people/ilse-t-tamarou.html").select("h1").text()).isEqualTo("Ilse T. Tamarou");
        assertThat(page("people/davit-orlovan.html").text())
                .contains("Ferry talks")
                .doesNotContain("Choir");
        assertThat(page("people/davit-orlovan-2.html").text()).contains("Choir").doesNotContain("Ferry talks");
        assertThat(text("_permalinks.yaml"))
                .contains(note + "\n- {kind: person, id: \"nadia-kerova\"")
                .contains("leads-to: \"nadezhda-kerova\"", "leads-to: \"ilse-t-tamarou\"");
        assertThat(SiteCheck.check(archive.resolve("site")).problems()).isEmpty();
    }

    @Test
    void aRebuildFromNothingGivesTheSameBytes() throws IOException {
        build();
        decide();
        build();
        SortedMap<String, String> first = site();
        String permalinks = text("_permalinks.yaml");
        deleteAll("site");
        deleteAll(".chancery");
        build();
        assertThat(site()).isEqualTo(first);
        assertThat(text("_permalinks.yaml")).isEqualTo(permalinks);
    }

    @Test
    void unrelatedArticlesChangeNoDecision() throws IOException {
        build();
        decide();
        build();
        List<String> addresses = List.of(
                "people/nadia-kerova.html",
                "people/ilse-tamarou.html",
                "people/ilse-t-tamarou.html",
                "people/davit-orlovan.html",
                "people/davit-orlovan-2.html");
        List<String> before = new ArrayList<>();
        for (String address : addresses) {
            before.add(page(address).select("main").text());
        }
        String decisions = text("_people.yaml");
        for (int i = 1; i <= 20; i++) {
            article(
                    "2025/mill-" + i + ".txt",
                    "Mill number " + i + " opens in the valley\n\nASUNCION, " + i + " April 2025 (PNA) - Mayor Ramon"
                            + " Quiroga opened mill number " + i + " on the river. Ramon Quiroga praised the "
                            + (30 + i) + " millers.\n");
        }
        build();
        for (int i = 0; i < addresses.size(); i++) {
            assertThat(page(addresses.get(i)).select("main").text())
                    .as(addresses.get(i))
                    .isEqualTo(before.get(i));
        }
        assertThat(text("_people.yaml")).isEqualTo(decisions);
    }

    @Test
    void anAddressOfAnArticleIsNotGivenToAnother() throws IOException {
        build();
        Files.delete(articles.resolve("2023/ferry.txt"));
        article("2023-ferry.txt", "Ferry sinks\n\nSUVA, 8 August 2024 (LNA) - A ferry sank off Suva on Thursday.\n");
        build();
        assertThat(page("articles/2023-ferry-txt.html").select("h1").text()).isEqualTo("Ferry sinks");
        assertThat(archive.resolve("site/articles/2023-ferry.html")).doesNotExist();
        assertThat(complaints).contains("2023-ferry.txt: note: ", "2023/ferry.txt", "[read.former-id]");
        // the new article keeps its address when the old one comes back
        article("2023/ferry.txt", "Ferry talks end\n\nSUVA, 4 March 2023 (LNA) - The talks ended on Saturday.\n");
        build();
        assertThat(page("articles/2023-ferry.html").select("h1").text()).isEqualTo("Ferry talks end");
        assertThat(page("articles/2023-ferry-txt.html").select("h1").text()).isEqualTo("Ferry sinks");
    }
}
