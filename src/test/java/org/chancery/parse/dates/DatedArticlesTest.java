package org.chancery.parse.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles: when each was published and what its dates mean. */
class DatedArticlesTest {

    private static final DateReader READER = new DateReader();

    static Stream<Path> articles() {
        return MarkedText.files("articles").stream();
    }

    static Stream<Path> heldOut() {
        return MarkedText.files("held-out").stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsAsMarked(Path file) {
        Case expected = Case.of(file);
        assertThat(found(expected.marked().text())).isEqualTo(lines(expected));
    }

    @Test
    void readsArticlesItWasNotTunedOn() {
        List<String> wrong = heldOut()
                .filter(file -> !found(Case.of(file).marked().text()).equals(lines(Case.of(file))))
                .map(file ->
                        file.getFileName() + " " + found(Case.of(file).marked().text()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static List<String> lines(Case expected) {
        List<String> lines = new ArrayList<>();
        lines.add("published " + expected.published());
        lines.addAll(expected.marked().dates());
        return lines;
    }

    private static List<String> found(String text) {
        Dates dates = READER.read(MarkedText.plain(text));
        List<String> lines = new ArrayList<>();
        PartialDate published = dates.published().date();
        lines.add("published " + (published == null ? "none" : published.edtf()));
        lines.addAll(MarkedText.lines(dates.mentions(), 0));
        return lines;
    }

    private record Case(String published, MarkedText marked) {
        static Case of(Path file) {
            String text = MarkedText.read(file);
            int head = text.indexOf("\n-----\n");
            String published = text.substring("published: ".length(), head);
            return new Case(published, MarkedText.of(text.substring(head + "\n-----\n".length())));
        }
    }
}
