package org.chancery.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Puts the visible text of a page on a sheet: blanks collapsed, one block a line, a blank line between the parts of the page,
 * every character with its place in the file. Line ends and blanks are held back until words follow, so that no line begins or ends with a blank.
 */
final class HtmlText implements NodeFilter {

    private static final int LONGEST_ENTITY = 40;

    private final String decoded;
    private final Sheet.Builder sheet;
    private final List<Hint> hints = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int preformatted;

    /** Offset in the file up to which it has been shown; a page can put later text first. */
    private int shown;

    private boolean lineEnds;
    private boolean partEnds;
    private boolean cellEnds;
    private int blankFrom = -1;
    private int blankTo;

    /** An element that gives a hint; {@code start} is -1 until its first words are shown. */
    private static final class Open {
        private final int depth;
        private final Hint.Kind kind;
        private final int level;
        private int start = -1;

        Open(int depth, Hint.Kind kind, int level) {
            this.depth = depth;
            this.kind = kind;
            this.level = level;
        }
    }

    /** Whether blank lines part paragraphs, as in hand-made pages that have no element for a paragraph. */
    private final boolean blankLinesPart;

    /**
     * Makes a reader of a page.
     *
     * @param decoded the file
     * @param sheet where to put the text
     * @param blankLinesPart whether the page has no elements for paragraphs, so that a blank line between words ends one
     */
    HtmlText(String decoded, Sheet.Builder sheet, boolean blankLinesPart) {
        this.decoded = decoded;
        this.sheet = sheet;
        this.blankLinesPart = blankLinesPart;
    }

    /** Returns what the page calls its parts, in order. */
    List<Hint> hints() {
        hints.sort(Comparator.comparing(Hint::range).thenComparing(Hint::kind));
        return hints;
    }

    /** Ends the last line and returns the sheet. */
    Sheet.Builder finish() {
        if (sheet.length() > 0 && sheet.last() != '\n') {
            sheet.replace(shown, shown, "\n");
        }
        return sheet;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words);
        } else if (node instanceof Element element) {
            if (HtmlElements.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("br") || name.equals("hr")) {
            endLine();
        } else if (name.equals("td") || name.equals("th")) {
            cellEnds = sheet.length() > 0 && element.elementSiblingIndex() > 0 && !lineEnds;
        } else if (HtmlElements.isBlock(element)) {
            endLine();
            partEnds |= HtmlElements.isPart(element);
        }
        preformatted += name.equals("pre") ? 1 : 0;
        Hint.@Nullable Kind kind = HtmlElements.kind(element);
        if (kind != null) {
            open.push(new Open(depth, kind, HtmlElements.level(element, kind)));
        }
        if (name.equals("img") && HtmlElements.isCaption(element.attr("alt"))) {
            picture(element, depth);
        }
    }

    /** Words that stand for a picture are shown as a line of their own, as a browser without pictures does. */
    private void picture(Element image, int depth) {
        org.jsoup.nodes.Range words = image.attributes().sourceRange("alt").valueRange();
        if (words.isTracked() && words.startPos() >= shown) {
            endLine();
            open.push(new Open(depth, Hint.Kind.CAPTION, 0));
            source(words.startPos(), Math.min(words.endPos(), decoded.length()));
            close();
            endLine();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Open top = open.peek();
            if (top != null && top.depth == depth) {
                close();
            }
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (HtmlElements.isBlock(element) && !HtmlElements.isCell(element)) {
                endLine();
                partEnds |= HtmlElements.isPart(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close() {
        Open closed = open.pop();
        if (closed.start >= 0) {
            hints.add(new Hint(new Range(closed.start, sheet.length()), closed.kind, closed.level));
        }
    }

    private void endLine() {
        lineEnds = sheet.length() > 0;
        cellEnds = false;
        blankFrom = -1;
    }

    private void text(TextNode node) {
        org.jsoup.nodes.Range source = node.sourceRange();
        if (!source.isTracked() || source.startPos() < shown) {
            moved(node);
            return;
        }
        source(source.startPos(), Math.min(source.endPos(), decoded.length()));
    }

    /** Returns whether a line end is followed by another one with only blanks between them. */
    private boolean isBlankLine(int lineEnd, int end) {
        int i = lineEnd + 1;
        while (i < end && (decoded.charAt(i) == ' ' || decoded.charAt(i) == '\t' || decoded.charAt(i) == '\r')) {
            i++;
        }
        return i < end && decoded.charAt(i) == '\n';
    }

    /** Shows a stretch of the file that holds words and entities. */
    private void source(int from, int end) {
        for (int i = from; i < end; ) {
            char c = decoded.charAt(i);
            if (c == '&') {
                i = entity(i, end);
            } else if (isBlank(c)) {
                if (blankLinesPart && c == '\n' && isBlankLine(i, end)) {
                    endLine();
                    partEnds = true;
                }
                blank(c, i, i + 1);
                i++;
            } else if (isInvisible(c)) {
                i++;
            } else if (c == '\u2011') {
                words(i, i + 1, "-");
                i++;
            } else {
                i = plain(i, end);
            }
        }
    }

    /** Text that the parser took from elsewhere in the file, such as words between the rows of a table. */
    private void moved(TextNode node) {
        String words = node.text().strip();
        if (!words.isEmpty()) {
            blank(' ', shown, shown);
            words(shown, shown, words);
        }
    }

    private int plain(int from, int end) {
        int to = from + 1;
        while (to < end && isPlain(decoded.charAt(to))) {
            to++;
        }
        flush(from);
        sheet.copy(from, to);
        shown = to;
        return to;
    }

    private int entity(int from, int end) {
        int to = from + 1;
        int limit = Math.min(end, from + LONGEST_ENTITY);
        while (to < limit && (decoded.charAt(to) == '#' || Character.isLetterOrDigit(decoded.charAt(to)))) {
            to++;
        }
        to += to < limit && decoded.charAt(to) == ';' ? 1 : 0;
        String entity = decoded.substring(from, to);
        String letters = to == from + 1 ? entity : Parser.unescapeEntities(entity, false); // a lone & costs nothing
        if (letters.equals(entity)) {
            flush(from);
            sheet.copy(from, to);
            shown = to;
        } else if (letters.length() == 1 && isBlank(letters.charAt(0))) {
            blank(' ', from, to);
        } else if (letters.length() != 1 || !isInvisible(letters.charAt(0))) {
            words(from, to, letters.replace('\u2011', '-'));
        }
        return to;
    }

    private void words(int from, int to, String words) {
        flush(from);
        sheet.replace(from, to, words);
        shown = to;
    }

    private void blank(char c, int from, int to) {
        if (preformatted > 0 && c == '\n') {
            endLine();
        } else if (blankFrom < 0) {
            blankFrom = from;
            blankTo = to;
        } else {
            blankTo = to;
        }
    }

    /** Puts what was held back on the sheet: words follow. */
    private void flush(int at) {
        if (lineEnds) {
            sheet.replace(shown, shown, partEnds ? "\n\n" : "\n");
        } else if (cellEnds) {
            sheet.replace(shown, shown, " | ");
        } else if (blankFrom >= 0 && sheet.length() > 0 && sheet.last() != '\n') {
            sheet.replace(Math.min(blankFrom, at), Math.min(blankTo, at), " ");
        }
        lineEnds = false;
        partEnds = false;
        cellEnds = false;
        blankFrom = -1;
        for (Open element : open) {
            if (element.start >= 0) {
                break;
            }
            element.start = sheet.length();
        }
    }

    private static boolean isPlain(char c) {
        return c != '&' && c != '\u2011' && !isBlank(c) && !isInvisible(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }
}
