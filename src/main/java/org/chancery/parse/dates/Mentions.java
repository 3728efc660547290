package org.chancery.parse.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.DateMention;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.Range;
import org.chancery.parse.layout.Role;

/** Resolves every expression of an article's kept lines against the day on which its words were said. */
final class Mentions {

    private final Page page;
    private final Resolver resolver;

    /** A weekday that waits for the running text, with the day of speaking of its line. */
    private record Open(Expression expression, Anchor said) {}

    Mentions(Page page, Published published) {
        this.page = page;
        this.resolver = new Resolver(page.tokens(), page::order, History.of(page, published.date()));
    }

    /** Returns the mentions that could be resolved, in order. */
    List<DateMention> read(Published published) {
        Anchor publication = new Anchor(published.date());
        Anchor said = publication;
        List<DateMention> found = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        Anchor[] anchors = anchors(publication);
        Role before = Role.PARAGRAPH;
        int i = 0;
        for (Page.Row row : page.rows()) {
            said = anchors[i++];
            if (!row.line().role().kept()) {
                statedIn(row, published, found);
                continue;
            }
            if (row.expressions().isEmpty()) {
                continue;
            }
            boolean answer = row.line().role() == Role.ANSWER && before == Role.QUESTION;
            before = row.line().role();
            if (answer) {
                resolver.beginAnswer(said);
            } else {
                resolver.beginLine(row.opens() ? publication : said);
            }
            for (Expression e : row.expressions()) {
                if (i - 1 < page.bodyStart() && isLooseWeekday(e)) {
                    open.add(new Open(e, said));
                    continue;
                }
                PartialDate date = resolver.resolve(e);
                if (date != null) {
                    found.add(mention(e, date));
                    if (e.equals(row.dateline())) {
                        resolver.beginLine(said);
                    }
                }
            }
        }
        Map<String, PartialDate> weekdays = new HashMap<>();
        for (DateMention mention : open.isEmpty() ? List.<DateMention>of() : found) {
            weekdays.putIfAbsent(mention.text().toLowerCase(Locale.ROOT), mention.date());
        }
        for (Open weekday : open) {
            PartialDate date = weekdays.get(page.words(weekday.expression()).toLowerCase(Locale.ROOT));
            if (date == null) {
                resolver.beginLine(weekday.said());
                date = resolver.resolve(weekday.expression());
            }
            if (date != null) {
                found.add(mention(weekday.expression(), date));
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** The date of publication counts even where it stands in a menu. */
    private void statedIn(Page.Row row, Published published, List<DateMention> found) {
        for (Expression e : row.expressions()) {
            if (published.date() != null
                    && page.layout().sheet().toSpan(e.range(page.tokens())).equals(published.span())) {
                found.add(mention(e, published.date()));
            }
        }
    }

    /** The day of speaking for each line: that of the last dateline with a date, else of publication. */
    private Anchor[] anchors(Anchor publication) {
        Anchor[] anchors = new Anchor[page.rows().size()];
        Anchor said = publication;
        int before = 0;
        boolean any = false;
        for (int i = 0; i < anchors.length; i++) {
            Expression dateline = page.rows().get(i).dateline();
            if (dateline != null && page.rows().get(i).line().role().kept()) {
                resolver.beginLine(publication);
                PartialDate date = resolver.resolve(dateline);
                if (date != null && date.isDay()) {
                    said = new Anchor(date);
                    if (!any) {
                        for (int k = before; k < i; k++) {
                            anchors[k] = said;
                        }
                    }
                    any = true;
                }
            }
            anchors[i] = said;
        }
        return anchors;
    }

    /** A weekday in the head whose line has no verb: the running text tells which one is meant. */
    private boolean isLooseWeekday(Expression e) {
        return e.meaning() instanceof Meaning.Weekday w
                && w.hint() == YearHint.NONE
                && Tense.around(page.tokens(), e) == Tense.UNKNOWN;
    }

    private DateMention mention(Expression e, PartialDate date) {
        Range range = e.range(page.tokens());
        return new DateMention(page.layout().sheet().toSpan(range), page.words(e), date, e.rule());
    }
}
