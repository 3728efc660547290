package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/**
 * A row seen as short items side by side, set apart by bars, dots, brackets or runs of blanks.
 *
 * @param parts the items that are not empty, on the sheet
 * @param bars how many bars, dots or brackets part them
 * @param wide how many runs of three or more blanks part them
 * @param gaps how many runs of two blanks, or single ideographic blanks, part them
 */
record Items(List<Range> parts, int bars, int wide, int gaps) {

    /** Longer rows are running text, whose signs part no items. */
    static final int LONGEST_ROW = 600;

    private static final Items NONE = new Items(List.of(), 0, 0, 0);

    /** Returns the items of a row whose first unit stands at an offset of the sheet; none where it is too long for them. */
    static Items of(String text, int offset) {
        if (text.length() > LONGEST_ROW) {
            return NONE;
        }
        List<Range> parts = new ArrayList<>(2);
        int bars = 0;
        int wide = 0;
        int gaps = 0;
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int end = Row.isLetterOrDigit(text.charAt(i)) ? i : separator(text, i);
            if (end == i) {
                i++;
                continue;
            }
            add(parts, text, offset, from, i);
            boolean bar = false;
            for (int j = i; j < end; j++) {
                bar |= !Row.isBlank(text.charAt(j));
            }
            if (bar) {
                bars++;
            } else if (end - i >= 3 || text.charAt(i) == '\t') {
                wide++;
            } else {
                gaps++;
            }
            from = end;
            i = end;
        }
        add(parts, text, offset, from, text.length());
        return new Items(List.copyOf(parts), bars, wide, gaps);
    }

    private static void add(List<Range> parts, String text, int offset, int from, int to) {
        Range part = Row.trimmed(text, offset, from, to);
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Returns where the separator that starts here ends, or the same offset where none does. */
    private static int separator(String text, int at) {
        int i = at;
        boolean sign = false;
        while (i < text.length() && (Row.isBlank(text.charAt(i)) || isBar(text, i))) {
            sign |= !Row.isBlank(text.charAt(i));
            i++;
        }
        return sign || i - at >= 2 || i > at && isWide(text.charAt(at)) ? i : at;
    }

    /** Returns whether one blank of this kind is enough to part items. */
    private static boolean isWide(char c) {
        return c == '\t' || c == '\u3000';
    }

    private static boolean isBar(String text, int i) {
        char c = text.charAt(i);
        return c == '|'
                || c == '│'
                || c == '｜'
                || c == '¦'
                || c == '['
                || c == ']'
                || (c == '·' || c == '•' || c == '∙')
                        && (i == 0 || Row.isBlank(text.charAt(i - 1)))
                        && i + 1 < text.length()
                        && Row.isBlank(text.charAt(i + 1));
    }

    int size() {
        return parts.size();
    }
}
