package org.chancery.read;

import java.util.EnumSet;
import java.util.Set;

/** Tells whether a text without a telling file name is Markdown: by two kinds of signs that plain text does not have. */
final class MarkdownSigns {

    private enum Sign {
        HEADING,
        STRONG,
        LINK,
        FOOTNOTE,
        QUOTE
    }

    private MarkdownSigns() {}

    /**
     * Returns whether the text is Markdown.
     *
     * @param frontMatter whether YAML front matter stands before it, which counts for one sign
     */
    static boolean areIn(String decoded, int from, boolean frontMatter) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (LineScanner lines = new LineScanner(decoded, from); lines.next(); ) {
            if (mayHoldSign(decoded, lines.start(), lines.end())) {
                String line = decoded.substring(lines.start(), lines.end());
                line(line, 0, line.length(), signs);
            }
        }
        return signs.size() + (frontMatter ? 1 : 0) >= 2;
    }

    private static boolean mayHoldSign(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '#' || c == '>' || c == '[' || c == '*') {
                return true;
            }
        }
        return false;
    }

    private static void line(String text, int start, int end, Set<Sign> signs) {
        if (MarkdownBlocks.headingMark(text, start, end) > 0) {
            signs.add(Sign.HEADING);
        } else if (text.startsWith("[^", start) && MarkdownBlocks.footnoteMark(text, start, end) > 0) {
            signs.add(Sign.FOOTNOTE);
        } else if (text.startsWith("> ", start)) {
            signs.add(Sign.QUOTE);
        }
        int link = text.indexOf("](http", start);
        if (link >= 0 && link < end && text.lastIndexOf('[', link) >= start) {
            signs.add(Sign.LINK);
        }
        int open = text.indexOf("**", start);
        if (open >= 0 && open + 2 < end && Character.isLetterOrDigit(text.charAt(open + 2))) {
            int close = text.indexOf("**", open + 3);
            if (close >= 0 && close < end && !Character.isWhitespace(text.charAt(close - 1))) {
                signs.add(Sign.STRONG);
            }
        }
    }
}
