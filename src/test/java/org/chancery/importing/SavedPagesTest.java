package org.chancery.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.read.ArticleReader;
import org.chancery.read.FrontMatter;
import org.chancery.read.RawArticle;
import org.chancery.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented articles in the mark-up of ten kinds of site: what is stated about them, and their text and nothing else. */
class SavedPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/importing/pages");
    private static final int KEYS = 5;

    @TempDir
    Path archive;

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fieldsAndTextAreThoseOfTheArticle(String page) throws IOException, UnreadableException {
        ImportReport report = Importer.run(List.of(PAGES.resolve(page)), archive, Map.of(), false);
        assertThat(report.skipped()).isEmpty();
        RawArticle article =
                new ArticleReader().read(archive.resolve(report.added().get(0).path()), "article.txt");
        assertThat(article.problems()).isEmpty();
        List<String> expected = Files.readAllLines(PAGES.resolve(page.replace(".html", ".expected")));
        for (String line : expected.subList(0, KEYS)) {
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            assertThat(first(article, key)).as(key).startsWith(line.substring(colon + 2));
            assertThat(first(article, key).isEmpty()).as(key).isEqualTo(line.length() == colon + 2);
        }
        List<String> paragraphs = expected.subList(KEYS, expected.size());
        String text = article.decoded();
        assertThat(text).contains(paragraphs);
        assertThat(text.stripTrailing()).endsWith(paragraphs.get(paragraphs.size() - 1));
        assertThat(text)
                .doesNotContain(
                        "cookies",
                        "Sign up",
                        "Sign in",
                        "Storm closes",
                        "Share this",
                        "Most read",
                        "Comments",
                        "Opinion");
    }

    private static String first(RawArticle article, String key) {
        return article.frontMatter().first(key).map(FrontMatter.Value::text).orElse("");
    }

    @Test
    void aSecondImportAddsNothing() throws IOException {
        ImportReport first = Importer.run(List.of(PAGES), archive, Map.of(), false);
        List<Path> files = files();
        assertThat(files).hasSameSizeAs(first.added());
        ImportReport second = Importer.run(List.of(PAGES), archive, Map.of(), false);
        assertThat(second.added()).isEmpty();
        assertThat(second.skipped())
                .filteredOn(skipped -> skipped.place().endsWith(".html"))
                .hasSize(20)
                .allMatch(skipped -> skipped.reason().startsWith("is there already: "));
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void aPageThatStandsInTheArchiveItselfIsNotImportedAgain() throws IOException {
        Files.copy(PAGES.resolve("wire-accord.html"), archive.resolve("accord.html"));
        ImportReport report = Importer.run(List.of(PAGES.resolve("amp-accord.html")), archive, Map.of(), false);
        assertThat(report.added()).isEmpty();
        assertThat(report.skipped().get(0).reason()).contains("accord.html has the same address");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        assertThat(Importer.run(List.of(PAGES), archive, Map.of(), true).added())
                .isNotEmpty();
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(archive)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
