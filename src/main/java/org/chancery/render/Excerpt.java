package org.chancery.render;

import org.chancery.model.Article;
import org.chancery.model.Block;

/** The first words of an article's text. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * Returns the beginning of the first paragraph, cut between words.
     *
     * @param length most UTF-16 units
     */
    public static String of(Article article, int length) {
        return article.body().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH
                        || block.kind() == Block.Kind.QUESTION
                        || block.kind() == Block.Kind.ANSWER)
                .map(block -> article.sheet().text(article.sheet().toRange(block.span())))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> cut(text, length))
                .orElse("");
    }

    /** Returns the words of a text as far as they fit, blanks and line ends made one blank. */
    public static String cut(String text, int length) {
        StringBuilder out = new StringBuilder(length + 1);
        int lastBlank = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = out.length() > 0;
                continue;
            }
            if (blank) {
                lastBlank = out.length();
                out.append(' ');
                blank = false;
            }
            if (out.length() >= length) {
                int end = lastBlank > length / 2 ? lastBlank : out.length();
                if (end > 0 && Character.isHighSurrogate(out.charAt(end - 1))) {
                    end--;
                }
                out.setLength(end);
                return out.append('…').toString();
            }
            out.append(c);
        }
        return out.toString();
    }
}
