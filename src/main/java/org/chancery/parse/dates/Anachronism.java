package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.chancery.parse.layout.Role;

/**
 * A date of publication that the text cannot have been written on: it speaks of a day long before as still to come, and
 * of nothing since. Such is the day on which an old report was put on the web.
 */
final class Anachronism {

    /** Years before the date about which the text must be silent. */
    private static final int SILENT_YEARS = 2;

    /** Tokens between the verb and the date. */
    private static final int REACH = 20;

    private Anachronism() {}

    /** Returns whether the text is plainly older than a date. */
    static boolean is(Page page, PartialDate published) {
        boolean planned = false;
        int limit = published.earliest().getYear() - SILENT_YEARS;
        for (Page.Row row : page.rows()) {
            if (!isText(row.line().role())) {
                continue;
            }
            for (Expression e : row.expressions()) {
                if (e.meaning() instanceof Meaning.Exact exact && !e.equals(row.dateline())) {
                    if (exact.date().latest().getYear() > limit) {
                        return false;
                    }
                    planned |= exact.date().edtf().length() >= 7
                            && !page.tokens().is(e.first() - 1, Term.OF) // will keep to the agreement of that day
                            && Tense.around(page.tokens(), e) == Tense.FUTURE
                            && isPromised(page.tokens(), e);
                }
            }
        }
        return planned;
    }

    /** Only {@code will} and {@code shall} count, since other signs of the future also stand in tales of the past. */
    private static boolean isPromised(Tokens t, Expression e) {
        for (int i = e.first() - 1; i > e.first() - REACH && !Tense.endsSentence(t, i); i--) {
            if (t.isText(i, "will") || t.isText(i, "shall")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Role role) {
        return role == Role.PARAGRAPH || role == Role.ANSWER || role == Role.QUESTION || role == Role.LIST_ITEM;
    }
}
