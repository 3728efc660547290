package org.chancery.parse.dates;

import java.util.List;
import org.chancery.parse.layout.Role;

/** Place and date under a text: {@code Geneva, 12 March 1991} below a communiqué. */
final class ClosingLine {

    /** Tokens of a closing line. */
    private static final int LONGEST_CLOSING = 14;

    /** Lines from the end among which a closing line is looked for. */
    private static final int FOOT = 12;

    /** UTF-16 units of a line that may follow it, such as a signature. */
    private static final int LONGEST_SIGNATURE = 80;

    private ClosingLine() {}

    /** Whether a line closes the article, as {@code Geneva, 12 March 1991} does under a communiqué. */
    static boolean is(Page page, int index) {
        List<Page.Row> rows = page.rows();
        Page.Row row = rows.get(index);
        if (index < page.bodyStart()
                || index < rows.size() - FOOT
                || !row.line().role().kept()
                || row.last() - row.first() > LONGEST_CLOSING) {
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
}
