package org.chancery.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved files beside the text a reader sees; below a line {@code ===} what the mark-up says of it. */
class GoldenSheetsTest {

    private static final String[] FORMS = {"\n", "\r\n"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrapped-wire.txt",
                "wrapped-indented.txt",
                "paragraphs.txt",
                "chinese.txt",
                "markup.md",
                "page.html"
            })
    void theSheetIsWhatAReaderSees(String name) throws Exception {
        String expected = resource(name.substring(0, name.indexOf('.')) + ".expected");
        for (String lineEnd : FORMS) {
            String file = resource(name).replace("\n", lineEnd);
            RawArticle article = new ArticleReader().read(file.getBytes(UTF_8), name, "id");
            assertThat(shown(article, expected.contains("\n===\n"))).isEqualTo(expected);
            leadsBack(article);
        }
    }

    private static String shown(RawArticle article, boolean markup) {
        StringBuilder out = new StringBuilder(article.sheet().text());
        if (markup) {
            out.append("===\n");
            for (Hint hint : article.hints()) {
                String words = article.sheet().text(hint.range());
                if (hint.kind() != Hint.Kind.ARTICLE) {
                    out.append(hint.kind()).append(' ').append(hint.level()).append(' ');
                    out.append(words.replace('\n', '/')).append('\n');
                }
            }
            for (FrontMatter.Field field : article.frontMatter().fields()) {
                for (FrontMatter.Value value : field.values()) {
                    out.append(field.key()).append(": ").append(value.text());
                    out.append(value.range().isEmpty() ? "" : " @ ");
                    out.append(article.sheet().text(value.range())).append('\n');
                }
            }
        }
        return out.toString();
    }

    /** Every word of the sheet leads to a place in the file that shows it, and back. */
    private static void leadsBack(RawArticle article) {
        Words.in(article.sheet().text()).forEach(word -> {
            Span span = article.sheet().toSpan(word);
            assertThat(article.sheet().toRange(span)).isEqualTo(word);
            int from = article.decoded().offsetByCodePoints(0, span.start());
            int to = article.decoded().offsetByCodePoints(0, span.end());
            String there = article.decoded().substring(from, to);
            assertThat(Words.plain(there)).isEqualTo(Words.plain(article.sheet().text(word)));
        });
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenSheetsTest.class.getResourceAsStream("/read/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
