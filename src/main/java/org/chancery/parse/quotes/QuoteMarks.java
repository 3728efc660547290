package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/** Finds words between quotation marks: straight, curly, low, angled and corner ones, also over several paragraphs. */
final class QuoteMarks {

    private static final int MOST_PARAGRAPHS = 6;
    /** Stands for the closing mark of a quotation between doubled single marks. */
    private static final char TWICE = 1;

    private QuoteMarks() {}

    /**
     * Returns the outermost quotations of an article's lines, in order.
     *
     * @param text the sheet
     * @param lines the lines to read, in order
     */
    static List<Marked> find(String text, List<Range> lines) {
        List<Marked> found = new ArrayList<>();
        int open = -1;
        int openLine = -1;
        char close = 0;
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).start();
            int end = lines.get(i).end();
            if (open >= 0) {
                boolean twice =
                        close == TWICE && (doubled(text, at, end, '\'') || doubled(text, at, end, '`')) && at + 2 < end;
                boolean once = close != TWICE && closing(text.charAt(at)) == close && at + 1 < end;
                if (i - openLine < MOST_PARAGRAPHS && (twice || once)) {
                    at += twice ? 2 : 1;
                } else {
                    open = -1;
                }
            }
            while (at < end) {
                char c = text.charAt(at);
                if (c < 128 && c != '"' && c != '\'' && c != '`') {
                    at++;
                    continue;
                }
                if (open >= 0) {
                    boolean twice = close == TWICE;
                    if (twice ? doubled(text, at, end, '\'') : closes(text, at, end, close)) {
                        int width = twice ? 2 : 1;
                        found.add(new Marked(new Range(open + width, at), new Range(open, at + width), openLine));
                        open = -1;
                        at += width - 1;
                    }
                } else if ((c == '\'' || c == '`') && doubled(text, at, end, c)) {
                    open = at;
                    openLine = i;
                    close = TWICE;
                    at++;
                } else if (opens(text, at, lines.get(i).start(), c)) {
                    open = at;
                    openLine = i;
                    close = closing(c);
                }
                at++;
            }
        }
        return found;
    }

    private static boolean opens(String text, int at, int start, char c) {
        if (closing(c) == 0) {
            return false;
        }
        if (c == '‘') {
            return (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1));
        }
        return c != '"' || at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Returns whether two of the same mark stand here, as agencies typed double marks. */
    private static boolean doubled(String text, int at, int end, char mark) {
        return at + 1 < end && text.charAt(at) == mark && text.charAt(at + 1) == mark;
    }

    private static boolean closes(String text, int at, int end, char close) {
        char c = text.charAt(at);
        if (close == '”' && c == '"') {
            return true;
        }
        if (close == '“' && (c == '”' || c == '"')) {
            return true;
        }
        if (c != close) {
            return false;
        }
        return close != '’' || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Returns the mark that closes what this one opens, or NUL where it opens nothing. */
    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '»' -> '«';
            case '＂' -> '＂';
            case '「' -> '」';
            case '『' -> '』';
            case '‘' -> '’';
            default -> 0;
        };
    }
}
