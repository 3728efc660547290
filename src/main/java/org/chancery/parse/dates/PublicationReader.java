package org.chancery.parse.dates;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an article was published. What a person wrote in the front matter wins, save where the page itself carries a
 * much older date or speaks of a time long before as still to come: then it is the day of an upload. Next comes what the
 * page states, then its dateline, and last what the text says of its own time. Days of events, anniversaries and plans,
 * and days on which a page was saved, catalogued or changed, are never taken.
 */
final class PublicationReader {

    /** Days by which a page's own date must be older than the front matter's to show that the latter is of an upload. */
    private static final int UPLOAD_DAYS = 60;

    /** Returns the date of publication; {@link Published#UNKNOWN} where the text does not tell. */
    Published read(Page page) {
        Published given = FrontMatterDate.read(page);
        Published head = given.date() == null ? Published.UNKNOWN : StatedDate.ofHead(page);
        if (isUpload(given, head)) {
            return head;
        }
        Published best = sound(page, given);
        if (best.date() == null) {
            best = sound(page, StatedDate.read(page));
        }
        if (best.date() == null) {
            best = dateline(page);
        }
        if (best.date() == null) {
            best = sound(page, OwnAddress.read(page));
        }
        if (best.date() == null) {
            best = YearsAgo.read(page);
        }
        if (best.date() == null) {
            best = YearUnderWay.read(page);
        }
        return best.date() == null ? sound(page, FrontMatterDate.updated(page)) : best;
    }

    private static boolean isUpload(Published given, Published head) {
        PartialDate late = given.date();
        PartialDate own = head.date();
        return late != null
                && own != null
                && own.latest().isBefore(late.earliest().minusDays(UPLOAD_DAYS));
    }

    /** Returns a date, or nothing where the text was written long before it. */
    private static Published sound(Page page, Published published) {
        PartialDate date = published.date();
        return date != null && Anachronism.is(page, date) ? Published.UNKNOWN : published;
    }

    /** The date of the first dateline; where it has no year, the one that the evidence of the text agrees on. */
    private static Published dateline(Page page) {
        for (Page.Row row : page.rows()) {
            Expression e = row.dateline();
            if (e == null || !row.line().role().kept()) {
                continue;
            }
            if (e.meaning() instanceof Meaning.Exact exact && exact.date().isDay()) {
                return page.published(exact.date(), Published.Basis.STATED, e, "dateline");
            }
            PartialDate date =
                    e.meaning() instanceof Meaning.MonthDay day ? DatelineYear.conclude(page, row, day) : null;
            return date == null
                    ? Published.UNKNOWN
                    : page.published(date, Published.Basis.DATELINE, e, "dateline-year");
        }
        return Published.UNKNOWN;
    }

    /** Returns the dates of an article's own text that need nothing else, with what is to come left out. */
    static List<PartialDate> past(Page page, @Nullable Expression except) {
        List<PartialDate> dates = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            if (row.line().role().kept()) {
                for (Expression e : row.expressions()) {
                    if (!e.equals(except)
                            && e.meaning() instanceof Meaning.Exact exact
                            && !page.tokens().isText(e.first() - 1, "by") // a goal more often than what was
                            && Tense.around(page.tokens(), e) != Tense.FUTURE) {
                        dates.add(exact.date());
                    }
                }
            }
        }
        return dates;
    }
}
