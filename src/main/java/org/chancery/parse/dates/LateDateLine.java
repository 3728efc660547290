package org.chancery.parse.dates;

import java.time.LocalDate;
import java.util.List;

/**
 * The date line that some pages put below the opening paragraph, or below a title as long as one. It must be the only
 * line of the page that is a date and nothing else, the paragraph must have a dateline without a date, and a weekday that
 * it names must fit.
 */
final class LateDateLine {

    private LateDateLine() {}

    /** Returns whether a line is such a date line. */
    static boolean is(Page page, int index) {
        List<Page.Row> rows = page.rows();
        int opening = page.bodyStart();
        if (index != opening + 1
                || !isDateAlone(rows.get(index))
                || !(rows.get(opening).opens() || isLongTitle(page, opening))) {
            return false;
        }
        for (int i = index + 1; i < rows.size(); i++) {
            if (rows.get(i).line().role().kept() && isDateAlone(rows.get(i))) {
                return false; // a chronicle
            }
        }
        return rows.get(opening).dateline() == null && weekdayFits(rows.get(opening), rows.get(index));
    }

    /** A first line without a full stop is a title, however long. */
    private static boolean isLongTitle(Page page, int index) {
        return index == 0 && !page.tokens().is(page.rows().get(0).last(), '.');
    }

    private static boolean isDateAlone(Page.Row row) {
        List<Expression> expressions = row.expressions();
        return expressions.size() == 1
                && expressions.get(0).isExactDay()
                && expressions.get(0).first() == row.first()
                && expressions.get(0).last() == row.last();
    }

    private static boolean weekdayFits(Page.Row opening, Page.Row line) {
        if (!(line.expressions().get(0).meaning() instanceof Meaning.Exact exact)) {
            return false;
        }
        LocalDate day = exact.date().earliest();
        for (Expression e : opening.expressions()) {
            if (e.meaning() instanceof Meaning.Weekday said && said.hint() == YearHint.NONE) {
                int back = Math.floorMod(day.getDayOfWeek().getValue() - said.weekday(), 7);
                return back <= 1; // the report of a day may carry the date of the next
            }
        }
        return true;
    }
}
