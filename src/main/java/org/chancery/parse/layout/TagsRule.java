package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** A row of hashtags. */
final class TagsRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String text = row.text();
        if (text.indexOf('#') < 0) {
            return null;
        }
        if (text.length() <= 400 && hashtags(text) >= 2) {
            return Vote.of(row, Role.TAGS, Vote.CERTAIN + 1, "hashtags");
        }
        if (text.charAt(0) != '#' || text.length() > 400 || text.startsWith("# ") || text.startsWith("##")) {
            return null;
        }
        return text.length() > 1 && Character.isLetterOrDigit(text.charAt(1)) && !Shape.endsSentence(text)
                ? Vote.of(row, Role.TAGS, Vote.CERTAIN, "hashtags")
                : null;
    }

    private static int hashtags(String text) {
        int tags = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean start = i == 0 || Row.isBlank(text.charAt(i - 1));
            tags += text.charAt(i) == '#' && start && Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
        }
        return tags;
    }
}
