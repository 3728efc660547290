package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** A row of hashtags. */
final class TagsRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String text = row.text();
        if (text.charAt(0) != '#' || text.length() > 400 || text.startsWith("# ") || text.startsWith("##")) {
            return null;
        }
        return text.length() > 1 && Character.isLetterOrDigit(text.charAt(1)) && !Shape.endsSentence(text)
                ? Vote.of(row, Role.TAGS, Vote.CERTAIN, "hashtags")
                : null;
    }
}
