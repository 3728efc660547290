package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** An outlet's name by itself. */
final class MastheadRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > 8 || Shape.endsWithQuestion(row.text())) {
            return null;
        }
        String name = unwrapped(row.text());
        if (page.outlets().byName(name).isPresent()) {
            return Vote.of(row, Role.MASTHEAD, Vote.LIKELY, "masthead");
        }
        return row.words() <= 6 && page.outlets().looksLikeOutlet(name)
                ? Vote.of(row, Role.MASTHEAD, Vote.HINT, "masthead-words")
                : null;
    }

    /** Returns a name without a dash before it or brackets around it: {@code — VNS}, {@code (ANI)}. */
    static String unwrapped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "-–—(/*[_ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ")./*]_ -–—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
