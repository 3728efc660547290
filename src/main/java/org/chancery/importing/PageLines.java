package org.chancery.importing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of elements as a browser shows it: one line a block, blanks made one, nothing of the mark-up. */
final class PageLines implements NodeVisitor {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final @Nullable Element from;
    private final @Nullable Element until;
    private boolean shown;

    private PageLines(@Nullable Element from, @Nullable Element until) {
        this.from = from;
        this.until = until;
        this.shown = from == null;
    }

    /** Returns the lines of an element. */
    static List<String> of(Element element) {
        return between(element, null, null);
    }

    /**
     * Returns the lines of an element from one that stands in it on to the end of another; null for its own start and end.
     */
    static List<String> between(Element element, @Nullable Element from, @Nullable Element until) {
        PageLines lines = new PageLines(from, until);
        element.traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        shown |= node.equals(from);
        if (!shown) {
            return;
        }
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                end();
            } else if (standsApart(element)) {
                words(" ");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (shown && node instanceof Element element && element.isBlock()) {
            end();
        }
        if (node.equals(until)) {
            end();
            shown = false;
        }
    }

    /** Cells, and boxes in a line that style alone sets apart, such as a source and a date. */
    private static boolean standsApart(Element element) {
        return element.nameIs("td")
                || element.nameIs("th")
                || (isBox(element) && element.previousSibling() instanceof Element before && isBox(before));
    }

    private static boolean isBox(Element element) {
        return element.nameIs("span") || element.nameIs("a") || element.nameIs("time");
    }

    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void end() {
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }
}
