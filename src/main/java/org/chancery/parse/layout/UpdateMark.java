package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;

/**
 * The mark that agencies set before the headline of a report sent again: {@code (LEAD)}, {@code (3rd LD)}, {@code UPDATE
 * 2-}. It is no part of the title.
 */
final class UpdateMark {

    private static final int LONGEST = 20;

    private static final Set<String> WORDS = Set.of(
            "lead",
            "ld",
            "urgent",
            "update",
            "updated",
            "corrected",
            "correction",
            "rpt",
            "refile",
            "wrapup",
            "recast",
            "adds",
            "writethru");

    private UpdateMark() {}

    /** Returns where the headline starts behind such a mark, 0 where there is none. */
    static int end(String headline) {
        int close = -1;
        if (headline.startsWith("(") || headline.startsWith("[")) {
            close = headline.indexOf(headline.charAt(0) == '(' ? ')' : ']');
        } else if (!headline.isEmpty() && Character.isUpperCase(headline.charAt(0))) {
            close = dash(headline);
        }
        if (close < 2 || close > LONGEST || close + 1 >= headline.length()) {
            return 0;
        }
        String[] mark = headline.substring(headline.charAt(close) == '-' ? 0 : 1, close)
                .toLowerCase(Locale.ROOT)
                .split(" ");
        boolean known = false;
        for (String word : mark) {
            known |= WORDS.contains(word);
            if (!WORDS.contains(word) && !isNumber(word)) {
                return 0;
            }
        }
        int start = close + 1;
        while (start < headline.length() && Row.isBlank(headline.charAt(start))) {
            start++;
        }
        return known && start < headline.length() ? start : 0;
    }

    /** Returns where the hyphen of {@code UPDATE 2-} stands, or -1; the words before it are in capitals. */
    private static int dash(String headline) {
        int dash = headline.indexOf('-');
        if (dash < 0 || dash > LONGEST) {
            return -1;
        }
        String mark = headline.substring(0, dash);
        return mark.equals(mark.toUpperCase(Locale.ROOT)) ? dash : -1;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
