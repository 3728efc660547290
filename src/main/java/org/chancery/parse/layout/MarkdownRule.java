package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** Marks of Markdown that stand in the text as they are: {@code # heading}, {@code > quotation}, {@code [^1]: note}. */
final class MarkdownRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String text = row.text();
        int level = headingLevel(text);
        if (level == 1) {
            return Vote.of(row, Role.HEADLINE, Vote.CERTAIN, "markdown-heading");
        }
        if (level > 1) {
            return Vote.of(row, Role.HEADING, Vote.CERTAIN, "markdown-heading");
        }
        if (text.startsWith("> ") && !text.contains(" > ")) {
            return Vote.of(row, Role.BLOCK_QUOTE, Vote.LIKELY, "markdown-quote");
        }
        return text.startsWith("[^") && text.indexOf("]:") > 0
                ? Vote.of(row, Role.FOOTNOTE, Vote.CERTAIN, "markdown-footnote")
                : null;
    }

    /** Returns how many {@code #} start a heading, 0 where it is none. */
    static int headingLevel(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level <= 6 && level < text.length() && text.charAt(level) == ' ' ? level : 0;
    }
}
