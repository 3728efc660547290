package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/** Finds words between quotation marks: straight, curly, low, angled and corner ones, also over several paragraphs. */
final class QuoteMarks {

    private static final int MOST_PARAGRAPHS = 6;

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
                boolean goesOn = i - openLine < MOST_PARAGRAPHS && closing(text.charAt(at)) == close && at + 1 < end;
                if (!goesOn) {
                    open = -1;
                } else {
                    at++;
                }
            }
            while (at < end) {
                char c = text.charAt(at);
                if (open >= 0) {
                    if (closes(text, at, end, close)) {
                        found.add(new Marked(new Range(open + 1, at), new Range(open, at + 1), openLine));
                        open = -1;
                    }
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
            case '「' -> '」';
            case '『' -> '』';
            case '‘' -> '’';
            default -> 0;
        };
    }
}
