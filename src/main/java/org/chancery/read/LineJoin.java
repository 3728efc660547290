package org.chancery.read;

import org.chancery.model.Sheet;

/** Puts a line end on a sheet where the line goes on: a blank, or nothing where a word was split. */
final class LineJoin {

    private final String text;
    private final Hyphenation hyphenation;

    LineJoin(String text, Hyphenation hyphenation) {
        this.text = text;
        this.hyphenation = hyphenation;
    }

    /**
     * Puts what stands between two parts of a paragraph.
     *
     * @param sheet where; everything before {@code from} has been put on it
     * @param line offset where the line begins
     * @param last offset past the last character of the line that is no blank; up to it the line has not yet been put
     * @param next offset of the next line's first character that is no blank
     */
    void join(Sheet.Builder sheet, int line, int last, int next) {
        char end = text.charAt(last - 1);
        if (end == '\u00AD') {
            sheet.copy(line, last - 1);
        } else if (isHyphen(end) && last - 2 >= line && Character.isLetter(text.charAt(last - 2))) {
            boolean splits = end != '\u2011' && hyphenation.splits(wordBefore(line, last - 1), wordAfter(next));
            sheet.copy(line, splits ? last - 1 : last);
        } else {
            sheet.copy(line, last);
            if (!runsOn(line, last, next)) {
                sheet.replace(last, next, " ");
            }
        }
    }

    private boolean runsOn(int line, int last, int next) {
        boolean dash = text.charAt(last - 1) == '—' && last - 2 >= line && Character.isLetter(text.charAt(last - 2));
        return dash || Cjk.runsOn(text.codePointBefore(last), text.codePointAt(next));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '¬';
    }

    private String wordBefore(int from, int to) {
        int i = to;
        while (i > from && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, to);
    }

    private String wordAfter(int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(from, i);
    }
}
