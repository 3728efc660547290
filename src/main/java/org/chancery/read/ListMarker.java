package org.chancery.read;

/** The marks that begin an item of a list: {@code -}, {@code *}, {@code •}, {@code 1.}, {@code (a)} and the like, with a blank behind. */
final class ListMarker {

    private static final String BULLETS = "-*+•·–—‣▪■●○◦";

    private ListMarker() {}

    /** Returns the number of units of the mark and the blanks behind it at the head of a line, or 0. */
    static int length(String text, int from, int to) {
        int i = from;
        if (i < to && BULLETS.indexOf(text.charAt(i)) >= 0) {
            i++;
        } else {
            i = number(text, from, to);
        }
        int blank = i;
        while (blank < to && Lines.isBlank(text.charAt(blank))) {
            blank++;
        }
        return i > from && blank > i && blank < to ? blank - from : 0;
    }

    /** Returns the offset past a number or a single letter with its bracket or point, or {@code from}. */
    private static int number(String text, int from, int to) {
        boolean open = from < to && text.charAt(from) == '(';
        int i = open ? from + 1 : from;
        int start = i;
        while (i < to && i - start < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean letter = i == start && i < to && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        i += letter ? 1 : 0;
        if (i == start || i == to) {
            return from;
        }
        char c = text.charAt(i);
        return c == ')' || (c == '.' && !open && !letter) ? i + 1 : from;
    }
}
