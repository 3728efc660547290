package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.check.SiteCheck;
import org.chancery.render.NuChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses once published go on working. */
class PermalinksTest {

    @TempDir
    Path archive;

    private Path articles = Path.of("");
    private Path permalinks = Path.of("");
    private String complaints = "";

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(archive.resolve("articles"));
        permalinks = articles.resolve("_permalinks.yaml");
        for (int i = 1; i <= 3; i++) {
            Files.writeString(
                    articles.resolve("ferry-" + i + ".txt"),
                    "Ferry line " + i + " opens in the harbour\n\nSUVA, " + i + " March 2024 (LNA) - Foreign Minister"
                            + " Josefa Tamarou met Defence Minister Davit Orlovan in Suva on Friday. \"The line is"
                            + " open,\" Josefa Tamarou told reporters. Davit Orlovan thanked the crew.\n");
        }
    }

    private int build(String... more) {
        StringWriter err = new StringWriter();
        int status = Chancery.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Stream.concat(Stream.of("build", archive.toString()), Stream.of(more))
                        .toArray(String[]::new));
        complaints = err.toString();
        return status;
    }

    private Set<String> files() throws IOException {
        Path site = archive.resolve("site");
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    // what scripts load in shards, as search does, is nobody's address
                    .filter(address -> !address.startsWith("people/cards/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theListIsWrittenOnceAndNotTouchedByABuildThatChangesNothing() throws IOException {
        assertThat(build("--strict")).as(complaints).isZero();
        String first = Files.readString(permalinks);
        assertThat(first)
                .contains("{kind: article, id: \"ferry-1\", key: \"ferry-1.txt\"}")
                .contains("{kind: person, id: \"josefa-tamarou\", key: \"Josefa Tamarou");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(permalinks, before);
        assertThat(build("--strict")).as(complaints).isZero();
        assertThat(permalinks).hasContent(first);
        assertThat(Files.getLastModifiedTime(permalinks)).isEqualTo(before);
        assertThat(articles.toFile().list())
                .containsExactlyInAnyOrder("_permalinks.yaml", "ferry-1.txt", "ferry-2.txt", "ferry-3.txt");
    }

    @Test
    void theOldAddressOfSomebodyRenamedLeadsOn() throws Exception {
        build();
        Set<String> before = files();
        Files.writeString(
                articles.resolve("_people.yaml"),
                "- name: Josefa T. Tamarou\n  id: josefa-t-tamarou\n  variants: [Josefa Tamarou]\n"
                        + "  former-ids: [josefa-tamarou]\n");
        assertThat(build("--base-url", "https://example.org/a/")).as(complaints).isZero();
        Path site = archive.resolve("site");
        assertThat(files()).containsAll(before).contains("people/josefa-t-tamarou.html");
        Path old = site.resolve("people/josefa-tamarou.html");
        Document page = Jsoup.parse(old);
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=josefa-t-tamarou.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/a/people/josefa-t-tamarou.html");
        assertThat(page.select("h1 a").attr("href")).isEqualTo("josefa-t-tamarou.html");
        assertThat(page.select("h1 a").text()).isEqualTo("Josefa T. Tamarou");
        assertThat(Files.readString(site.resolve("sitemap.xml")))
                .contains("people/josefa-t-tamarou.html")
                .doesNotContain("people/josefa-tamarou.html");
        assertThat(Jsoup.parse(site.resolve("together/davit-orlovan--josefa-tamarou.html"))
                        .select("h1 a")
                        .attr("href"))
                .isEqualTo("davit-orlovan--josefa-t-tamarou.html");
        assertThat(Files.readString(permalinks)).contains("id: \"josefa-tamarou\"", "leads-to: \"josefa-t-tamarou\"");
        assertThat(SiteCheck.check(site).problems()).isEmpty();
        NuChecker checker = new NuChecker();
        checker.check("old.html", Files.readAllBytes(old));
        assertThat(checker.complaints()).isEmpty();
    }

    @Test
    void topicsSourcesAndArticlesLeadOnToo() throws IOException {
        build();
        Files.writeString(
                permalinks,
                Files.readString(permalinks)
                        + "- {kind: article, id: \"ferries\", key: \"x.txt\", leads-to: \"ferry-1\"}\n"
                        + "- {kind: article, id: \"lost\", key: \"lost.txt\", leads-to: \"gone\"}\n"
                        + "- {kind: source, id: \"l-n-a\", key: \"L.N.A.\", leads-to: \"lna\"}\n");
        assertThat(build()).as(complaints).isZero();
        Path site = archive.resolve("site");
        assertThat(Jsoup.parse(site.resolve("articles/ferries.html"))
                        .select("h1 a")
                        .attr("href"))
                .isEqualTo("ferry-1.html");
        assertThat(site.resolve("articles/lost.html")).doesNotExist();
        assertThat(Files.readString(permalinks)).contains("id: \"lost\"");
        assertThat(site.resolve("sources/lna.html")).exists();
        assertThat(Jsoup.parse(site.resolve("sources/l-n-a.html"))
                        .select("h1 a")
                        .attr("href"))
                .isEqualTo("lna.html");
    }

    @Test
    void anAddressInUseIsNeverTakenByAnOldOne() throws IOException {
        build();
        Files.writeString(
                permalinks,
                Files.readString(permalinks).replace("key: \"ferry-1.txt\"", "key: \"x.txt\", leads-to: \"ferry-2\""));
        assertThat(build()).as(complaints).isZero();
        assertThat(Jsoup.parse(archive.resolve("site/articles/ferry-1.html"))
                        .select("h1")
                        .text())
                .isEqualTo("Ferry line 1 opens in the harbour");
    }

    @Test
    void anArchiveThatMayNotBeWrittenToIsBuiltWithAWarning() throws IOException {
        // a folder in the way stops even a user who may write everywhere
        Files.createDirectories(articles.resolve("._permalinks.yaml.new/x"));
        assertThat(build()).as(complaints).isZero();
        assertThat(complaints).contains("_permalinks.yaml: warning: ", "[write.permalinks]");
        assertThat(archive.resolve("site/articles/ferry-1.html")).exists();
    }
}
