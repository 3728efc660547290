package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** {@code 12 Comments}, {@code 3 thoughts on “Title”}: how many readers wrote. */
final class CommentRule implements LineRule {

    /** The title of the article may stand behind the number. */
    private static final int LONGEST = 20;

    private final Lexicon lexicon;

    CommentRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String key = row.key();
        int i = 0;
        while (i < key.length() && (Character.isDigit(key.charAt(i)) || ",.".indexOf(key.charAt(i)) >= 0)) {
            i++;
        }
        if (i == 0 || i >= key.length() || row.words() > LONGEST) {
            return null;
        }
        String rest = key.substring(i).strip();
        int to = Math.max(rest.indexOf(" to "), rest.indexOf(" on "));
        return lexicon.line(to > 0 ? rest.substring(0, to) : rest) == Role.COMMENT
                ? Vote.of(row, Role.COMMENT, Vote.CERTAIN, "comment-count")
                : null;
    }
}
