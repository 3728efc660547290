package org.chancery.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.chancery.model.Range;
import org.chancery.model.Span;
import org.chancery.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static RawArticle read(String text, String name) throws Exception {
        return new ArticleReader().read(text.getBytes(UTF_8), name, "id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "](", "*", "**a ", "_", "`", "<", "<a ", "&", "&#1;", "> ", "- ", "(", "![", "a ", "a-\n", "<div>",
                "--- ", "[^a]: "
            })
    void aMegabyteOfAnythingIsReadInGoodTime(String piece) {
        String text = "x\n" + piece.repeat(1_000_000 / piece.length());
        for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text, name));
        }
    }

    @Test
    void mutatedFilesStillLeadBackToTheirPlaces() throws Exception {
        Random random = new Random(9);
        String seed =
                "---\ntitle: A\n---\n# Head\n\n**Bold** [link](http://a.b) &amp; <p>text</p> 😀 e\u0301\n- item\n> quote\n";
        String signs = "<>&;*_[]()#`-\n\r\"' |:!\\😀é";
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder(seed);
            for (int k = random.nextInt(8); k >= 0; k--) {
                int at = random.nextInt(text.length());
                text.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
            RawArticle article = read(text.toString(), i % 3 == 0 ? "a.txt" : i % 3 == 1 ? "a.md" : "a.html");
            int length = article.decoded().codePointCount(0, article.decoded().length());
            for (Range word : Words.in(article.sheet().text())) {
                assertThat(article.sheet().toSpan(word).end()).isLessThanOrEqualTo(length);
                Span span = article.sheet().toSpan(word);
                // words that the parser of pages moved elsewhere have no place of their own
                boolean back = article.sheet().toRange(span).contains(word);
                assertThat(back || i % 3 == 2).as(text.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "title: A: b"       | 2 | 9
            "title: [a"         | 3 | 1
            "a: 1\\n\\tb: 2"    | 3 | 1
            """)
    void brokenFrontMatterIsAWarningWithItsPlace(String yaml, int line, int column) throws Exception {
        RawArticle article =
                read("---\n" + yaml.replace("\\n", "\n").replace("\\t", "\t") + "\n---\nThe text.\n", "a.txt");
        assertThat(article.sheet().text()).endsWith("The text.\n");
        assertThat(article.frontMatter().fields()).isEmpty();
        assertThat(article.problems()).hasSize(1);
        Problem problem = article.problems().get(0);
        assertThat(problem.code()).isEqualTo("read.front-matter");
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void frontMatterThatIsNotClosedIsText() throws Exception {
        RawArticle article = read("---\ntitle: A\n\nThe text.\n", "a.txt");
        assertThat(article.frontMatter()).isEqualTo(FrontMatter.NONE);
        assertThat(article.problems()).extracting(Problem::line).containsExactly(1);
        assertThat(read("---\nThe text.\n---\nMore.\n", "a.txt").problems()).isEmpty();
    }
}
