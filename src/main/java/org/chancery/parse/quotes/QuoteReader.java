package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Quote;
import org.chancery.model.Range;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.LocalQuote;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.parse.places.Found;

/** Finds speech and who speaks. */
public final class QuoteReader {

    private static final Set<Role> UNSPOKEN = EnumSet.of(
            Role.MASTHEAD,
            Role.BYLINE,
            Role.DATE_LINE,
            Role.CREDIT,
            Role.SOURCE_LINE,
            Role.REFERENCE_LABEL,
            Role.REFERENCE,
            Role.FRONT_MATTER,
            Role.KICKER,
            Role.HEADLINE);

    /** Returns whether a headline is somebody's name and their words: {@code NAME: "..."}. */
    private static boolean isSpokenHeadline(String text, Line line) {
        int start = line.range().start();
        int end = line.range().end();
        int colon = text.indexOf(": ", start);
        return line.role() == Role.HEADLINE
                && colon > start
                && colon + 4 < end
                && "\"“„«‘'".indexOf(text.charAt(colon + 2)) >= 0
                && "\"”“»’'".indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * Returns the quotes in order.
     *
     * @param layout the article's lines
     * @param people its people
     * @param found the countries it names, among other places
     */
    public List<LocalQuote> read(Layout layout, List<LocalPerson> people, List<Found> found) {
        List<Range> lines = layout.kept()
                .filter(line -> !UNSPOKEN.contains(line.role()) || isSpokenHeadline(layout.text(), line))
                .map(Line::range)
                .toList();
        List<LocalQuote> quotes = new ArrayList<>();
        List<Marked> marked = QuoteMarks.find(layout.text(), lines);
        Cast cast = new Cast(layout, people, found, marked);
        Subjects subjects = new Subjects(layout.text(), cast, marked);
        DirectSpeech direct = new DirectSpeech(layout.text(), cast, subjects, lines, marked);
        for (DirectSpeech.Spoken spoken : direct.read()) {
            Range inside = spoken.inside();
            quotes.add(new LocalQuote(
                    spoken.speaker(),
                    Quote.Kind.DIRECT,
                    layout.sheet().text(inside),
                    layout.sheet().toSpan(inside),
                    spoken.rule()));
        }
        for (ReportedSpeech.Reported reported :
                new ReportedSpeech(layout.text(), cast, subjects, lines, marked).read()) {
            quotes.add(new LocalQuote(
                    reported.speaker(),
                    Quote.Kind.REPORTED,
                    layout.sheet().text(reported.clause()),
                    layout.sheet().toSpan(reported.clause()),
                    "reported"));
        }
        quotes.sort(Comparator.comparing(LocalQuote::span));
        return quotes;
    }
}
