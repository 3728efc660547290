package org.chancery.parse.dates;

import java.util.List;

/** The line of an obituary that tells from when to when somebody lived: {@code 14 May 1924 – 3 March 2016}. */
final class LifeDates {

    /** Years that no report covers from its first to its last day. */
    private static final int YEARS = 12;

    private LifeDates() {}

    /** Returns whether a line holds two dates far apart with a dash or {@code to} between them. */
    static boolean are(Tokens t, Page.Row row) {
        List<Expression> dates = row.expressions();
        for (int i = 1; i < dates.size(); i++) {
            Expression from = dates.get(i - 1);
            Expression to = dates.get(i);
            int between = from.last() + 1;
            boolean joined = to.first() == between + 1 && (t.isDash(between) || t.is(between, Term.LINK));
            if (joined
                    && from.meaning() instanceof Meaning.Exact birth
                    && to.meaning() instanceof Meaning.Exact death
                    && death.date().year() - birth.date().year() >= YEARS) {
                return true;
            }
        }
        return false;
    }
}
