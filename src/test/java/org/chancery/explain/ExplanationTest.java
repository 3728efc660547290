package org.chancery.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Chancery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who asks why the record of an article says what it says. */
class ExplanationTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Chancery.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void theTextIsShownWithEveryFindingAndItsRule() throws IOException {
        int status = run(
                "explain",
                "--width",
                "100",
                RESOURCES.resolve("explain/port.txt").toString());
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(RESOURCES.resolve("explain/port.expected.txt")));
    }

    @Test
    void thePageHoldsTheSameAndRunsNothing() throws IOException {
        Path article = Files.writeString(
                folder.resolve("hostile.txt"),
                "Talks held in Paris\n\n"
                        + "PARIS, May 4, 2011 (AP) - <script>alert(1)</script> Minister Jean Brun said so.\n");
        Path page = folder.resolve("page.html");
        assertThat(run("explain", "--html", page.toString(), article.toString()))
                .isZero();
        Document html = Jsoup.parse(Files.readString(page));
        assertThat(html.select("script, a, img, [onclick]")).isEmpty();
        assertThat(html.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(html.select(".words").text()).contains("<script>alert(1)</script>");
        assertThat(html.select(".words mark.person").text()).isEqualTo("Jean Brun");
        assertThat(html.select("table").text()).contains("4 May 2011", "AP");
    }

    @Test
    void noWordOfAnArticleSteersTheTerminal() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Talks\u001B[2J held\u202E in Paris today\n");
        run("explain", article.toString());
        assertThat(out.toString()).doesNotContain("\u001B", "\u202E").contains("\uFFFD");
    }

    @Test
    void aFileThatIsNoTextIsNamedAndNothingIsMadeUp() throws IOException {
        Path file = Files.write(folder.resolve("photo.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9, 1, 2, 0});
        assertThat(run("explain", file.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("photo.txt");
        assertThat(run("explain", folder.resolve("absent.txt").toString())).isEqualTo(3);
    }

    @Test
    void theDecisionsOfTheArchiveHold() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles/2011"));
        Path article = Files.copy(RESOURCES.resolve("explain/port.txt"), articles.resolve("port.txt"));
        Files.writeString(articles.resolveSibling("_corrections.yaml"), """
            - article: 2011/port.txt
              field: title
              value: A treaty about a port
              reason: as printed
              by: an archivist
              on: 2020-01-01
            """);
        assertThat(run("explain", article.toString())).isZero();
        assertThat(out.toString()).startsWith("2011/port.txt\n").contains("A treaty about a port  — corrected by hand");
    }
}
