package org.chancery.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the line ends that only a narrow page made. A text was wrapped if most of what stands in lines that are followed
 * by another stands in full ones, which means that the next word would not have fitted. In such a text the lines of a block of prose are joined;
 * headings, lists, labels, addresses and verse have lines that are not full, and stay.
 */
final class Wrapping {

    private static final int NARROWEST = 36;
    private static final int WIDEST = 110;

    /** So many full lines at least show that a text was wrapped. */
    private static final int EVIDENCE = 3;

    /** Old copy was not wrapped to the column. */
    private static final int TOLERANCE = 5;

    /** A line that ends in one of these goes on. */
    private static final Set<String> OPEN = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "of", "on", "or", "over",
            "that", "the", "their", "this", "to", "under", "was", "were", "which", "who", "with", "de", "la");

    private final Lines lines;
    private final boolean[] joined;

    /** Looks at the lines. */
    Wrapping(Lines lines) {
        this.lines = lines;
        this.joined = new boolean[lines.size()];
        int width = width();
        if (width > 0) {
            blocks(width);
        }
    }

    /** Returns whether a line goes on in the next. */
    boolean goesOn(int line) {
        return joined[line];
    }

    /** Returns the number of columns the text was wrapped at, or 0 where it was not. */
    private int width() {
        int[] widths = new int[lines.size()];
        int n = 0;
        long all = 0;
        for (int i = 0; i < lines.size(); i++) {
            int width = lines.width(i);
            all += width;
            if (i + 1 < lines.size() && width > 0 && !lines.isBlank(i + 1)) {
                widths[n++] = width;
            }
        }
        Arrays.sort(widths, 0, n);
        // some lines are longer than the column: headings, tables, addresses of pages
        int width = n == 0 ? 0 : widths[n - 1 - n / 12];
        return width >= NARROWEST && width <= WIDEST && isWrapped(width, all) ? width : 0;
    }

    private boolean isWrapped(int width, long all) {
        long pairs = 0;
        long full = 0;
        int evidence = 0;
        long tooLong = 0;
        for (int i = 0; i < lines.size(); i++) {
            int own = lines.width(i);
            if (own > width + 2 * TOLERANCE) {
                tooLong += own;
            } else if (i + 1 < lines.size() && own > 0 && !lines.isBlank(i + 1) && isProse(i) && isProse(i + 1)) {
                boolean isFull = isFull(i, width);
                pairs += own;
                full += isFull ? own : 0;
                evidence += isFull ? 1 : 0;
            }
        }
        return evidence >= EVIDENCE && full * 5 >= pairs * 3 && tooLong * 3 < all;
    }

    private void blocks(int width) {
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.isBlank(i)) {
                block(start, i, width);
                start = i + 1;
            }
        }
    }

    private void block(int from, int to, int width) {
        int part = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || ends(i, width)) {
                part(part, i + 1, width);
                part = i + 1;
            }
        }
    }

    /** Joins the lines of one paragraph, if it looks like one. */
    private void part(int from, int to, int width) {
        int full = 0;
        for (int i = from; i + 1 < to; i++) {
            full += isFull(i, width) ? 1 : 0;
        }
        if (full * 2 >= to - from - 1) {
            Arrays.fill(joined, from, Math.max(from, to - 1), true);
        }
    }

    /** Returns whether what a line says ends with it. */
    private boolean ends(int line, int width) {
        if (!isProse(line) || !isProse(line + 1) || isTooLong(line, width) || isTooLong(line + 1, width)) {
            return true;
        }
        if (startsItem(line + 1) || isLabelled(line + 1)) {
            return true;
        }
        if (lines.indent(line + 1) >= 2 && lines.indent(line) == 0 && !startsItem(line)) {
            return true; // paragraphs told by their indented first lines
        }
        return !isFull(line, width) && !isOpen(line) && !continues(line + 1);
    }

    private boolean isTooLong(int line, int width) {
        return lines.width(line) > width + 2 * TOLERANCE;
    }

    private boolean isFull(int line, int width) {
        return lines.width(line) + 1 + lines.firstWord(line + 1) >= width - TOLERANCE;
    }

    /** Returns whether a line has words and is no rule, row of a table or row of links. */
    private boolean isProse(int line) {
        int letters = 0;
        int blanks = 0;
        int end = lines.last(line);
        for (int i = lines.first(line); i < end; i++) {
            char c = lines.text().charAt(i);
            blanks = Lines.isBlank(c) ? blanks + 1 : 0;
            if (c == '|' || c == '\t' || blanks == 3) {
                return false;
            }
            letters += Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
        }
        return letters * 2 > end - lines.first(line);
    }

    private boolean isOpen(int line) {
        int end = lines.last(line);
        char c = lines.text().charAt(end - 1);
        if (c == ',' || c == '-' || c == '\u00AD') {
            return true;
        }
        int start = end;
        while (start > lines.start(line) && Character.isLetter(lines.text().charAt(start - 1))) {
            start--;
        }
        return OPEN.contains(lines.text().substring(start, end).toLowerCase(Locale.ROOT))
                && Character.isLowerCase(lines.text().charAt(end - 1));
    }

    /** Returns whether a line begins in the middle of a sentence. */
    private boolean continues(int line) {
        int i = lines.first(line);
        int end = lines.last(line);
        while (i < end && !Character.isLetterOrDigit(lines.text().charAt(i))) {
            i++;
        }
        return i < end && Character.isLowerCase(lines.text().charAt(i));
    }

    private boolean startsItem(int line) {
        return ListMarker.length(lines.text(), lines.first(line), lines.last(line)) > 0;
    }

    /** Returns whether a line begins with a name in capitals and a colon, as in a transcript. */
    private boolean isLabelled(int line) {
        int start = lines.first(line);
        int end = Math.min(lines.last(line), start + 60);
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = lines.text().charAt(i);
            if (c == ':') {
                return letters >= 1 && i + 1 < lines.end(line);
            }
            if (Character.isLowerCase(c) || Character.isDigit(c) || c == ';' || c == ',') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return false;
    }
}
