package org.chancery.parse.dates;

import java.util.List;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.parse.layout.Role;
import org.jspecify.annotations.Nullable;

/** The date that a page states about itself: a date line, an updated line, the date of a masthead. */
final class StatedDate {

    /** Tokens of a closing line. */
    private static final int LONGEST_CLOSING = 14;

    /** UTF-16 units of a line that may follow it, such as a signature. */
    private static final int LONGEST_SIGNATURE = 80;

    private StatedDate() {}

    /** Returns the stated date, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        Expression best = null;
        PartialDate date = null;
        int most = 0;
        List<Page.Row> rows = page.rows();
        for (int i = 0; i < rows.size(); i++) {
            Page.Row row = rows.get(i);
            for (Expression e : row.expressions()) {
                PartialDate said = date(page, e);
                int weight = said == null || e.equals(row.dateline()) ? 0 : weight(page, i, row, e);
                if (weight > most) {
                    most = weight;
                    best = e;
                    date = said;
                }
            }
        }
        return best == null || date == null
                ? Published.UNKNOWN
                : page.published(
                        date,
                        Published.Basis.STATED,
                        best,
                        most == DateLineShape.UPDATED_WEIGHT ? "updated-line" : "date-line");
    }

    private static @Nullable PartialDate date(Page page, Expression e) {
        if (e.meaning() instanceof Meaning.EitherOrder numbers) {
            return page.order().read(numbers);
        }
        return e.meaning() instanceof Meaning.Exact exact && isMonthOrDay(exact.date()) ? exact.date() : null;
    }

    private static boolean isMonthOrDay(PartialDate date) {
        return date.edtf().length() >= 7 && date.edtf().indexOf('/') < 0;
    }

    private static int weight(Page page, int index, Page.Row row, Expression e) {
        DateLineShape shape = DateLineShape.of(page.tokens(), row.first(), row.last(), e);
        boolean head = index < page.bodyStart();
        Role role = row.line().role();
        if (shape == DateLineShape.NONE || !mayState(role)) {
            return 0;
        }
        if (shape == DateLineShape.PUBLISHED && (role.kept() || head)) {
            return 100;
        }
        if (shape == DateLineShape.UPDATED && role.kept()) {
            return DateLineShape.UPDATED_WEIGHT;
        }
        return switch (role) {
            case DATE_LINE -> 80;
            case BYLINE -> 70;
            case MASTHEAD -> 60;
            case MENU, BREADCRUMB -> head ? 20 : 0;
            default -> head && role.kept() ? 50 : isClosing(page, index) ? 30 : 0;
        };
    }

    /** Whether a line closes the article, as {@code Geneva, 12 March 1991} does under a communiqué. */
    private static boolean isClosing(Page page, int index) {
        List<Page.Row> rows = page.rows();
        Page.Row row = rows.get(index);
        if (index < page.bodyStart() || !row.line().role().kept() || row.last() - row.first() > LONGEST_CLOSING) {
            return false;
        }
        for (int i = page.bodyStart(); i < rows.size(); i++) {
            Role role = rows.get(i).line().role();
            boolean reference = role == Role.REFERENCE_LABEL || role == Role.REFERENCE || role == Role.FOOTNOTE;
            if (i < index && (reference || Furniture.opens(page.tokens(), rows.get(i)))) {
                return false; // what follows belongs to other pages
            }
            boolean text = role.kept() && rows.get(i).line().range().length() > LONGEST_SIGNATURE;
            if (i > index && text && !reference && !Furniture.opens(page.tokens(), rows.get(i))) {
                return false;
            }
        }
        return !hasClock(page.tokens(), row);
    }

    /** A time of day at the foot of a page belongs to a list of other stories. */
    private static boolean hasClock(Tokens t, Page.Row row) {
        for (int i = row.first(); i <= row.last(); i++) {
            if (t.is(i, ':') && t.isNumber(i - 1) && t.isNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayState(Role role) {
        return switch (role) {
            case CAPTION,
                    FOOTNOTE,
                    REFERENCE,
                    QUESTION,
                    ANSWER,
                    LIST_ITEM,
                    BLOCK_QUOTE,
                    RELATED,
                    COMMENT,
                    COPYRIGHT,
                    TAGS,
                    CONTACT,
                    SHARE,
                    NOTICE,
                    FRONT_MATTER,
                    TABLE_REMAINS -> false;
            default -> true;
        };
    }
}
