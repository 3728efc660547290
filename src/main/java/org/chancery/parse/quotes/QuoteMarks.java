package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/** Finds words between quotation marks: straight, curly, low, angled and corner ones, also over several paragraphs. */
final class QuoteMarks {

    private static final int MOST_PARAGRAPHS = 6;
    /** Stands for the closing mark of a quotation between doubled single marks. */
    private static final char TWICE = 1;
    /** Stands for the closing mark of a quotation between doubled signs for less and more. */
    private static final char ANGLES = 2;

    private final String text;
    private final List<Range> lines;
    private final List<Marked> found = new ArrayList<>();
    private final List<Range> paragraphs = new ArrayList<>();

    /** Where the open quotation begins, with its mark; -1 where none is open. */
    private int open = -1;

    /** How many characters the opening mark takes. */
    private int openWidth = 1;

    private int openLine;
    /** Where the words of the open quotation's last paragraph begin. */
    private int paragraph;

    private char close;

    /** The last line that is known to hold no closing straight single mark any more, -1 for none. */
    private int apostrophesOnly = -1;

    private QuoteMarks(String text, List<Range> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Returns the outermost quotations of an article's lines, in order.
     *
     * @param text the sheet
     * @param lines the lines to read, in order
     */
    static List<Marked> find(String text, List<Range> lines) {
        QuoteMarks marks = new QuoteMarks(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            marks.read(i);
        }
        return marks.found;
    }

    private void read(int line) {
        int at = open >= 0 ? goOn(line) : lines.get(line).start();
        int end = lines.get(line).end();
        while (at < end) {
            char c = text.charAt(at);
            if (c >= 128 || c == '"' || c == '\'' || c == '`' || c == '<' || c == ',' || c == '>') {
                at += mark(line, at, c);
            } else {
                at++;
            }
        }
    }

    /** Reads one character that may be a mark; returns how many characters it takes. */
    private int mark(int line, int at, char c) {
        int end = lines.get(line).end();
        if (open >= 0) {
            int width = closingWidth(at, end);
            if (width > 0) {
                paragraphs.add(new Range(paragraph, at));
                Range inside = new Range(open + openWidth, at);
                found.add(new Marked(inside, new Range(open, at + width), openLine, line, List.copyOf(paragraphs)));
                open = -1;
                return width;
            }
        } else if (c == '<' || c == ',' || c == '>') {
            boolean free = at == lines.get(line).start() || Character.isWhitespace(text.charAt(at - 1));
            if (c != '>' && free && doubled(at, end, c) && at + 2 < end && Character.isLetter(text.charAt(at + 2))) {
                open(line, at, 2, c == '<' ? ANGLES : '“');
                return 2;
            }
        } else if ((c == '\'' || c == '`') && doubled(at, end, c)) {
            open(line, at, 2, TWICE);
            return 2;
        } else if (opens(line, at, c)) {
            open(line, at, 1, closing(c));
        }
        return 1;
    }

    /** Returns how many characters the mark takes that closes the open quotation at an offset; 0 where none does. */
    private int closingWidth(int at, int end) {
        if (close == ANGLES) {
            return doubled(at, end, '>') ? 2 : 0;
        }
        boolean twice = doubled(at, end, '\'') && !Character.isWhitespace(text.charAt(at - 1));
        if (close == TWICE || close == '"' && twice) {
            return doubled(at, end, '\'') ? 2 : 0;
        }
        return closes(at, end) ? 1 : 0;
    }

    private void open(int line, int at, int width, char closedBy) {
        open = at;
        openWidth = width;
        openLine = line;
        paragraph = at + width;
        close = closedBy;
        paragraphs.clear();
    }

    /** Goes on with the open quotation in the next line, or gives it up; returns where to read on. */
    private int goOn(int line) {
        Range range = lines.get(line);
        int at = range.start();
        int end = range.end();
        boolean twice = close == TWICE && (doubled(at, end, '\'') || doubled(at, end, '`')) && at + 2 < end;
        boolean once = close != TWICE && at + 1 < end && closing(text.charAt(at)) == close;
        if (line - openLine < MOST_PARAGRAPHS && (twice || once)) {
            paragraphs.add(new Range(paragraph, lines.get(line - 1).end()));
            at += twice ? 2 : 1;
            paragraph = at;
        } else if (line - openLine >= MOST_PARAGRAPHS || !wrapped(line)) {
            open = -1;
        }
        return at;
    }

    /** Returns whether a line only goes on with the sentence of the line before. */
    private boolean wrapped(int line) {
        return wrapped(text, lines, line, line);
    }

    /** Returns whether each of these lines only goes on with the sentence of the line before it. */
    static boolean wrapped(String text, List<Range> lines, int first, int last) {
        for (int line = first; line <= last; line++) {
            if (!wrapped(text, lines, line)) {
                return false;
            }
        }
        return first <= last;
    }

    private static boolean wrapped(String text, List<Range> lines, int line) {
        Range before = lines.get(line - 1);
        Range range = lines.get(line);
        return !range.isEmpty()
                && !before.isEmpty()
                && range.start() == before.end() + 1
                && Character.isLowerCase(text.charAt(range.start()))
                && ".!?:".indexOf(text.charAt(before.end() - 1)) < 0;
    }

    private boolean opens(int line, int at, char c) {
        if (closing(c) == 0) {
            return false;
        }
        boolean free = at == lines.get(line).start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (c == '‘' || c == '\'') {
            return free
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1))
                    && (c == '‘' || closesInLine(line, at + 1));
        }
        if (c == '”') {
            return free && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return c != '"' || free;
    }

    /** Returns whether a straight single mark closes behind an offset, so that one before it is more than an apostrophe. */
    private boolean closesInLine(int line, int from) {
        int end = lines.get(line).end();
        for (int i = from; i < end && line != apostrophesOnly; i++) {
            if (text.charAt(i) == '\'' && closesSingle(i, end)) {
                return true;
            }
        }
        apostrophesOnly = line;
        return false;
    }

    /** Returns whether two of the same mark stand here, as agencies typed double marks. */
    private boolean doubled(int at, int end, char mark) {
        return at + 1 < end && text.charAt(at) == mark && text.charAt(at + 1) == mark;
    }

    private boolean closes(int at, int end) {
        char c = text.charAt(at);
        if (close == '”' && c == '"') {
            return true;
        }
        if (close == '“' && (c == '”' || c == '"') || close == '‘' && c == '’' && closesSingle(at, end)) {
            return true;
        }
        if (close == '”' && c == '“') {
            return !Character.isWhitespace(text.charAt(at - 1))
                    && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
        }
        return c == close && (close != '’' && close != '\'' || closesSingle(at, end));
    }

    /** Returns whether a single mark closes: no letter follows, and it is not the apostrophe of {@code the states' line}. */
    private boolean closesSingle(int at, int end) {
        if (at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean plural = text.charAt(at - 1) == 's'
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
        return !Character.isWhitespace(text.charAt(at - 1)) && !(plural && closesLater(at, end));
    }

    private boolean closesLater(int at, int end) {
        char mark = text.charAt(at);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean letterNext = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if (c == mark && !letterNext && !Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
            boolean opensNext = (c == '‘' || c == '\'') && letterNext && text.charAt(i - 1) == ' ';
            if (opensNext) {
                return false;
            }
        }
        return false;
    }

    /** Returns the mark that closes what this one opens, or NUL where it opens nothing. */
    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“' -> '”';
            case '”' -> '”';
            case '„' -> '“';
            case '‚' -> '‘';
            case '‹' -> '›';
            case '›' -> '‹';
            case '«' -> '»';
            case '»' -> '«';
            case '＂' -> '＂';
            case '「' -> '」';
            case '『' -> '』';
            case '‘' -> '’';
            case '\'' -> '\'';
            default -> 0;
        };
    }
}
