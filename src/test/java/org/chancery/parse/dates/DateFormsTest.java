package org.chancery.parse.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to write a date, alone in a sentence, on a page of a known day. */
class DateFormsTest {

    private static final DateReader READER = new DateReader();

    static Stream<String> forms() {
        return MarkedText.cases("forms.tsv").stream();
    }

    static Stream<String> heldOut() {
        return MarkedText.cases("held-out.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsAsMarked(String line) {
        assertThat(found(line)).isEqualTo(expected(line).dates());
    }

    @Test
    void readsFormsItWasNotTunedOn() {
        List<String> wrong = heldOut()
                .filter(line -> !found(line).equals(expected(line).dates()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static MarkedText expected(String line) {
        return MarkedText.of(line.substring(line.indexOf('\t') + 1));
    }

    private static List<String> found(String line) {
        String published = line.substring(0, line.indexOf('\t'));
        String head = published.equals("-")
                ? "Envoys meet\n\n"
                : published.length() == 4
                        ? "This year, " + published + ", will be a good one, as " + (Integer.parseInt(published) - 1)
                                + " was.\n\n"
                        : "Published: " + published + "\n\n";
        Dates dates = READER.read(MarkedText.plain(head + expected(line).text()));
        return MarkedText.lines(dates.mentions(), head.length());
    }
}
