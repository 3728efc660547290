package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/**
 * The row under a writer's name that says for whom: {@code Associated Press Writer}, {@code Suva Tribune Staff Reporter},
 * {@code Staff Correspondent of the Harbour Mail}. It names no writer and is no masthead.
 */
public final class StaffLine implements LineRule {

    private static final int LONGEST = 9;

    private static final String[] POSTS = {
        "writer", "reporter", "correspondent", "editor", "bureau", "staff", "columnist", "newsroom"
    };

    private static final String[] BEFORE = {
        "staff",
        "senior",
        "special",
        "chief",
        "foreign",
        "diplomatic",
        "political",
        "bureau",
        "news",
        "world",
        "own",
        "our"
    };

    private static final String[] OPENINGS = {
        "staff writer of ",
        "staff reporter of ",
        "staff correspondent of ",
        "special correspondent of ",
        "correspondent of ",
        "staff writer for ",
        "correspondent for ",
        "special correspondent for "
    };

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.words() < 2 || row.hasDigit()) {
            return null;
        }
        String name = outlet(row.text());
        if (name == null) {
            return null;
        }
        boolean known =
                page.outlets().byName(name).isPresent() && !page.outlets().isCommonWord(name);
        return known || page.outlets().looksLikeOutlet(name)
                ? Vote.of(row, Role.DECK, Vote.LIKELY, "staff-line")
                : null;
    }

    /** Returns the words before or behind a post, which may name an outlet; null where the words name no post. */
    public static @Nullable String outlet(String text) {
        String key = Row.key(text);
        for (String opening : OPENINGS) {
            if (key.startsWith(opening)) {
                return text.substring(opening.length()).strip();
            }
        }
        String[] words = Spacing.words(text.strip());
        int end = words.length;
        boolean office =
                end > 1 && words[end - 1].equalsIgnoreCase("bureau") && words[end - 2].equalsIgnoreCase("information");
        if (end == 0 || office || !isOneOf(POSTS, words[end - 1])) {
            return null;
        }
        end--;
        while (end > 1 && isOneOf(BEFORE, words[end - 1])) {
            end--;
        }
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < end; i++) {
            name.append(i > 0 ? " " : "").append(words[i]);
        }
        return name.isEmpty() ? null : name.toString();
    }

    private static boolean isOneOf(String[] list, String word) {
        for (String one : list) {
            if (one.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
