package org.chancery.parse.dates;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.parse.layout.Role;
import org.jspecify.annotations.Nullable;

/** The date that a page states about itself: a date line, an updated line, the date of a masthead. */
final class StatedDate {

    /** Weight of a date that is called the date of publication. */
    private static final int LABELLED = 100;

    /** Least weight of a date at the head of the article. */
    private static final int HEAD = 60;

    /** Weight of a date below the text. */
    private static final int CLOSING = 30;

    /** UTF-16 units from which on a line may be running text. */
    private static final int SENTENCE = 60;

    private StatedDate() {}

    /** Returns the stated date, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        return read(page, 1);
    }

    /** Returns the date that a line of dates, a masthead or a writer's line states; not one that stands elsewhere. */
    static Published ofHead(Page page) {
        return read(page, HEAD);
    }

    private static Published read(Page page, int least) {
        Expression best = null;
        PartialDate date = null;
        int most = least - 1;
        List<Page.Row> rows = page.rows();
        LocalDate told = lastTold(page);
        for (int i = 0; i < rows.size(); i++) {
            Page.Row row = rows.get(i);
            for (Expression e : row.expressions()) {
                PartialDate said = date(page, e);
                int weight = said == null || e.equals(row.dateline()) ? 0 : weight(page, i, row, e);
                if (weight > most
                        && (weight == LABELLED
                                || weight == DateLineShape.UPDATED_WEIGHT
                                || said == null
                                || !told.isAfter(said.latest().plusDays(1)))) {
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

    /**
     * The last day that the running text tells of as past. A date before it was a scene of the tale and not the date of
     * publication.
     */
    private static LocalDate lastTold(Page page) {
        LocalDate last = LocalDate.MIN;
        for (Page.Row row : page.rows()) {
            Role role = row.line().role();
            if (Furniture.opens(page.tokens(), row)) {
                return last;
            }
            boolean running = role == Role.PARAGRAPH || role == Role.ANSWER || role == Role.QUESTION;
            if (!running || row.line().range().length() < SENTENCE || Remark.opens(page.tokens(), row)) {
                continue;
            }
            for (Expression e : row.expressions()) {
                if (e.meaning() instanceof Meaning.Exact exact
                        && exact.date().earliest().isAfter(last)
                        && !isEndOfTerm(page.tokens(), e)
                        && Tense.around(page.tokens(), e) == Tense.PAST) {
                    last = exact.date().earliest();
                }
            }
        }
        return last;
    }

    /** A year up to which something is to last: {@code for the years 2023 to 2027}, {@code by 2030}. */
    private static boolean isEndOfTerm(Tokens t, Expression e) {
        int before = e.first() - 1;
        boolean year = e.first() == e.last() && YearTail.number(t, e.first()) != 0;
        boolean range = (t.is(before, Term.LINK) || t.isDash(before)) && YearTail.number(t, before - 1) != 0;
        boolean planned = t.isText(before, "for")
                || t.is(before, Term.AND) && YearTail.number(t, before - 1) != 0 && t.isText(before - 2, "for");
        return year
                && (range
                        || planned
                        || t.isText(before, "by")
                        || t.isText(before, "until")
                        || t.isText(before, "through"));
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
        boolean printed = role == Role.SOURCE_LINE && SourceDate.is(page.tokens(), row);
        if (!printed && shape == DateLineShape.NONE || !mayState(role) || LifeDates.are(page.tokens(), row)) {
            return 0;
        }
        if ((shape == DateLineShape.PUBLISHED || printed) && (role.kept() || head)) {
            return LABELLED;
        }
        if (shape == DateLineShape.UPDATED && role.kept()) {
            return DateLineShape.UPDATED_WEIGHT;
        }
        return switch (role) {
            case DATE_LINE -> head || !page.tokens().isText(row.first(), "done") ? 80 : CLOSING;
            case BYLINE -> 70;
            case MASTHEAD -> 60;
            case MENU, BREADCRUMB, SHARE -> head ? 20 : 0;
            case HEADLINE -> 0;
            default ->
                head && role.kept() ? 50 : ClosingLine.is(page, index) || LateDateLine.is(page, index) ? CLOSING : 0;
        };
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
                    NOTICE,
                    FRONT_MATTER,
                    TABLE_REMAINS -> false;
            default -> true;
        };
    }
}
