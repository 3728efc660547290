package org.chancery.parse.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Sheet;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.LocalQuote;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.FrontMatter;
import org.chancery.read.RawArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what in short invented texts, word for word and in the reporter's words. */
class SpeechCasesTest {

    private static final ArticleParser PARSER = new ArticleParser(Gazetteer.shipped());

    static Stream<String> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SpeechCasesTest.class.getResourceAsStream("/quotes/speech.cases"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n=== ", -1)).skip(1);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWordsToTheirSpeakers(String one) {
        int text = one.indexOf('\n') + 1;
        int rule = one.indexOf("\n---", text) + 1;
        String article = "A day in brief\n\nMay 4, 2019\n\n" + one.substring(text, rule);
        ParsedArticle read = PARSER.parse(new RawArticle(
                "case.txt", "case", "", "UTF-8", "test", article, FrontMatter.NONE, Sheet.of(article), List.of()));
        String got = read.quotes().stream().map(quote -> shown(read, quote)).collect(Collectors.joining("\n"));
        assertThat(got).as(one).isEqualTo(one.substring(rule + 3).strip());
    }

    private static String shown(ParsedArticle read, LocalQuote quote) {
        String speaker =
                quote.speaker() < 0 ? "?" : read.people().get(quote.speaker()).name();
        return speaker + "\t" + quote.kind() + "\t" + quote.text();
    }
}
