package org.chancery.parse.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Mention;
import org.chancery.model.Quote;
import org.chancery.model.Range;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.LocalQuote;
import org.chancery.parse.ParsedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well people and quotes are read in marked reports; the second file was kept back while the rules were made. */
class PeopleCasesTest {

    @ParameterizedTest
    @CsvSource({
        "/people/makers.cases, 1, 1, 1",
        "/people/open.cases, 0.95, 0.93, 0.85",
        "/people/kept.cases, 0.90, 0.85, 0.70"
    })
    void readsPeopleAndQuotesOfMarkedReports(String file, double mentions, double people, double quotes) {
        Tally spans = new Tally();
        Tally names = new Tally();
        Tally speech = new Tally();
        for (MarkedCase one : MarkedCase.read(file)) {
            ParsedArticle read = one.parsed();
            spans.add(
                    one.name(),
                    show(one, one.mentions().keySet()),
                    show(one, found(one, read).keySet()));
            names.add(one.name(), people(one), people(read));
            speech.add(one.name(), new TreeSet<>(one.quotes()), quotes(read));
        }
        assertThat(spans.score()).as("mentions %s", spans.errors).isGreaterThanOrEqualTo(mentions);
        assertThat(names.score()).as("people %s", names.errors).isGreaterThanOrEqualTo(people);
        assertThat(speech.score()).as("quotes %s", speech.errors).isGreaterThanOrEqualTo(quotes);
    }

    private static Map<Range, String> found(MarkedCase one, ParsedArticle read) {
        Map<Range, String> found = new LinkedHashMap<>();
        for (LocalPerson person : read.people()) {
            for (Mention mention : person.mentions()) {
                found.put(read.raw().sheet().toRange(mention.span()), person.name());
            }
        }
        assertThat(found.keySet()).as(one.name()).allSatisfy(range -> assertThat(range.isEmpty())
                .isFalse());
        return found;
    }

    private static Set<String> show(MarkedCase one, Set<Range> ranges) {
        Set<String> shown = new TreeSet<>();
        ranges.forEach(range -> shown.add(range.start() + " " + range.of(one.text())));
        return shown;
    }

    private static Set<String> people(MarkedCase one) {
        Set<String> people = new TreeSet<>();
        one.mentions()
                .values()
                .forEach(name -> people.add(Fold.key(name) + " / " + one.parts().get(name)));
        return people;
    }

    private static Set<String> people(ParsedArticle read) {
        Set<String> people = new TreeSet<>();
        for (LocalPerson person : read.people()) {
            people.add(Fold.key(person.name()) + " / " + person.part().name().toLowerCase(Locale.ROOT));
        }
        return people;
    }

    private static Set<String> quotes(ParsedArticle read) {
        Set<String> quotes = new TreeSet<>();
        for (LocalQuote quote : read.quotes()) {
            if (quote.kind() == Quote.Kind.DIRECT) {
                String speaker = quote.speaker() < 0
                        ? "?"
                        : read.people().get(quote.speaker()).name();
                quotes.add(speaker + ": " + quote.text());
            }
        }
        return quotes;
    }

    private static final class Tally {
        private final List<String> errors = new ArrayList<>();
        private int right;
        private int wrong;

        void add(String name, Set<String> wanted, Set<String> got) {
            for (String one : wanted) {
                if (got.contains(one)) {
                    right += 2;
                } else {
                    wrong++;
                    errors.add(name + " misses " + one);
                }
            }
            for (String one : got) {
                if (!wanted.contains(one)) {
                    wrong++;
                    errors.add(name + " adds " + one);
                }
            }
        }

        double score() {
            // nothing to find and nothing found is all right
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }
    }
}
