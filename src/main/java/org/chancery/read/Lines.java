package org.chancery.read;

import java.util.Arrays;

/** The lines of a stretch of a decoded file with what can be measured of each. Lines are numbered from 0. */
final class Lines {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] afters = new int[64];
    private int size;

    /** Finds the lines from one offset, which is the start of a line, to another. */
    Lines(String text, int from, int to) {
        this.text = text;
        LineScanner scanner = new LineScanner(text, from);
        while (scanner.next() && scanner.start() < to) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                afters = Arrays.copyOf(afters, size * 2);
            }
            starts[size] = scanner.start();
            ends[size] = Math.min(to, scanner.end());
            afters[size] = Math.min(to, scanner.after());
            size++;
        }
    }

    int size() {
        return size;
    }

    /** Returns the decoded file. */
    String text() {
        return text;
    }

    /** Returns the offset of a line's first unit. */
    int start(int line) {
        return starts[line];
    }

    /** Returns the offset past a line's last unit, its line end left out. */
    int end(int line) {
        return ends[line];
    }

    /** Returns the offset past a line's line end. */
    int after(int line) {
        return afters[line];
    }

    /** Returns the offset of a line's first character that is no blank, or its end. */
    int first(int line) {
        int i = starts[line];
        while (i < ends[line] && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the offset past a line's last character that is no blank, or its start. */
    int last(int line) {
        int i = ends[line];
        while (i > starts[line] && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    boolean isBlank(int line) {
        return first(line) == ends[line];
    }

    /** Returns the number of blanks at a line's head. */
    int indent(int line) {
        return first(line) - starts[line];
    }

    /** Returns the number of columns up to a line's last character that is no blank; wide characters take two. */
    int width(int line) {
        int width = 0;
        int end = last(line);
        for (int i = starts[line]; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                width += Cjk.isWide(text.codePointAt(i)) ? 2 : 1;
                i++;
            } else {
                width += Cjk.isWide(c) ? 2 : 1;
            }
        }
        return width;
    }

    /** Returns the number of columns of a line's first word; of a line in wide characters the first of them. */
    int firstWord(int line) {
        int i = first(line);
        int width = 0;
        while (i < ends[line] && !isBlank(text.charAt(i))) {
            int c = text.codePointAt(i);
            if (Cjk.isWide(c)) {
                return width == 0 ? 2 : width;
            }
            width++;
            i += Character.charCount(c);
        }
        return width;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
