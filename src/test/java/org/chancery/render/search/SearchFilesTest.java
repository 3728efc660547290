package org.chancery.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.render.Draft;
import org.chancery.render.Output;
import org.chancery.render.Words;
import org.chancery.text.Fingerprint;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files of the index, read without a browser. */
class SearchFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyFileHandsOverItsNameAndAnArray() throws IOException {
        files(SearchArchive.articles()).forEach((address, text) -> {
            assertThat(address).matches("search/([a-z]-)?[a-z0-9-]+(/(days|\\d+))?\\.js");
            String name = address.substring("search/".length(), address.length() - ".js".length());
            assertThat(text).startsWith("chancerySearch(\"" + name + "\",[").endsWith("])\n");
            assertThat(array(text).isArray()).isTrue();
            assertThat(text).doesNotContain("<", "\u2028");
        });
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() throws IOException {
        List<Article> backwards = new ArrayList<>(SearchArchive.articles());
        java.util.Collections.reverse(backwards);
        assertThat(files(backwards)).isEqualTo(files(SearchArchive.articles()));
    }

    @Test
    void termsStandInTheShardThatTheIndexNames() throws IOException {
        SortedMap<String, String> files = files(many(600));
        List<String> firsts = new ArrayList<>();
        array(files.get("search/index.js")).get(2).forEach(first -> firsts.add(first.asString()));
        assertThat(firsts).hasSizeGreaterThan(2).isSorted();
        for (int i = 0; i < firsts.size(); i++) {
            String before = firsts.get(i);
            for (JsonNode entry : array(files.get("search/t-" + TermHash.name(before) + ".js"))) {
                String term = entry.get(0).asString();
                assertThat(term).isGreaterThanOrEqualTo(before);
                if (i + 1 < firsts.size()) {
                    assertThat(term).isLessThan(firsts.get(i + 1));
                }
                before = term;
            }
        }
    }

    @Test
    void aChangedWordChangesFewFiles() throws IOException {
        List<Article> articles = many(600);
        SortedMap<String, String> before = files(articles);
        articles.set(300, article(300, "quixotic"));
        SortedMap<String, String> after = files(articles);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(changed(before, after)).hasSizeLessThanOrEqualTo(6).contains(fileOf(after, 300));
    }

    private static String fileOf(SortedMap<String, String> files, int i) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().contains("articles/story-" + i + ".html"))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anArticleMoreLeavesTheNumbersOfMostOthersAsTheyAre() throws IOException {
        List<Article> articles = many(600);
        SortedMap<String, String> before = files(articles);
        articles.add(article(1_000_000 + 300, "quixotic"));
        SortedMap<String, String> after = files(articles);
        long moved = changed(before, after).stream()
                .filter(address -> address.matches("search/\\d.*/\\d+\\.js"))
                .count();
        assertThat(moved).isLessThan(20);
    }

    private static Set<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> changed = new HashSet<>();
        after.forEach((address, text) -> {
            if (!text.equals(before.get(address))) {
                changed.add(address);
            }
        });
        return changed;
    }

    @Test
    void numbersAscendWithTheDate() {
        List<Numbering.Numbered> inOrder = new ArrayList<>();
        Numbering numbering = new Numbering(many(600));
        numbering.months().forEach(month -> {
            assertThat(month.articles()).hasSizeLessThanOrEqualTo(month.room());
            inOrder.addAll(month.articles());
        });
        assertThat(inOrder).hasSize(600);
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(inOrder.get(i).number()).isGreaterThan(inOrder.get(i - 1).number());
            assertThat(inOrder.get(i).article().published().date())
                    .isGreaterThanOrEqualTo(
                            inOrder.get(i - 1).article().published().date());
        }
        assertThat(inOrder.get(599).number()).isLessThan(numbering.space());
    }

    @Test
    void anEmptyArchiveHasAnIndex() throws IOException {
        assertThat(files(List.of()).get("search/index.js")).startsWith("chancerySearch(\"index\",[0,[],");
    }

    /** Returns articles of four a month for twelve years or so. */
    private static List<Article> many(int number) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            articles.add(article(i, "usual"));
        }
        return articles;
    }

    private static Article article(int i, String word) {
        int at = i % 1_000_000;
        int month = at / 4 % 12 + 1;
        String date = (2004 + at / 48) + (month < 10 ? "-0" : "-") + month + "-" + (at % 4 * 7 + 10 - at % 4);
        StringBuilder text = new StringBuilder("Ilse Tamarou and the " + word + " envoy met.");
        for (int w = 0; w < 12; w++) {
            text.append(' ').append(Integer.toString((i * 31 + w * 1009) % 4000 + 50_000, 36));
        }
        return new Draft("story-" + i)
                .headline("Story number " + at)
                .p(text.toString())
                .dated(date)
                .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Ilse Tamarou")
                .done();
    }

    private static JsonNode array(String script) {
        return JSON.readTree(script.substring(script.indexOf(',') + 1, script.length() - 2));
    }

    private static SortedMap<String, String> files(List<Article> articles) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Output output : SearchFiles.of(
                SearchArchive.graph(articles), Words.ENGLISH, article -> Fingerprint.of(article.sha256()))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            output.content().writeTo(bytes);
            files.put(output.address(), bytes.toString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
