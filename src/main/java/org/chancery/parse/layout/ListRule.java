package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** An item of a list: a bullet, or a number or letter with a full stop or bracket. */
final class ListRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        int mark = mark(row.text());
        return mark > 0 ? Vote.of(row, Role.LIST_ITEM, Vote.LIKELY, "list-mark") : null;
    }

    /** Returns whether the mark of an item is a number. */
    static boolean isNumbered(String text) {
        return mark(text) > 0 && Character.isDigit(text.charAt(0));
    }

    /** Returns the units that the mark of an item and the blanks behind it take up, 0 where there is none. */
    static int mark(String text) {
        char first = text.charAt(0);
        int i = 0;
        if ("•●▪◦‣■□►*-–—·".indexOf(first) >= 0) {
            i = 1;
        } else if (first == '(' || Character.isDigit(first)) {
            i = first == '(' ? 1 : 0;
            int start = i;
            while (i < text.length() && i - start < 4 && Character.isLetterOrDigit(text.charAt(i))) {
                if (first != '(' && !Character.isDigit(text.charAt(i))) {
                    return 0;
                }
                i++;
            }
            if (i == start || i >= text.length() || text.charAt(i) != ')' && (first == '(' || text.charAt(i) != '.')) {
                return 0;
            }
            if (first == '(' && !isNumber(text, start, i)) {
                return 0;
            }
            i++;
        } else {
            return 0;
        }
        int blanks = i;
        while (blanks < text.length() && Row.isBlank(text.charAt(blanks))) {
            blanks++;
        }
        return blanks > i && blanks < text.length() ? blanks : 0;
    }

    /** Returns whether letters in brackets count: one letter, figures, or a small Roman number. */
    private static boolean isNumber(String text, int start, int end) {
        boolean figures = true;
        boolean roman = true;
        for (int i = start; i < end; i++) {
            figures &= Character.isDigit(text.charAt(i));
            roman &= "ivxl".indexOf(text.charAt(i)) >= 0;
        }
        return end - start == 1 || figures || roman;
    }
}
