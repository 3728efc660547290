package org.chancery.parse.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An outlet's name with its edition behind a sign: {@code DONAU-TAGBLATT · English page}, {@code HARBOUR MAIL - the Internet
 * Edition}. The edition tells that what stands before it is a name, whatever its words.
 */
public final class EditionName {

    private static final String[] SIGNS = {" - ", " – ", " — ", " · ", " | ", " : ", ": ", ", "};

    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_EDITION = 4;

    /** Last word of an edition. */
    private static final Set<String> EDITIONS =
            Set.of("edition", "page", "pages", "service", "version", "supplement", "digest", "section");

    /** What stands before it, one at least. */
    private static final Set<String> KINDS = Set.of(
            "internet",
            "online",
            "web",
            "digital",
            "electronic",
            "english",
            "foreign",
            "international",
            "world",
            "weekly",
            "weekend",
            "sunday",
            "airmail",
            "overseas",
            "english-language",
            "e-paper");

    private EditionName() {}

    /** Returns the name without its edition, or null where the words are none. */
    public static @Nullable String of(String words) {
        int at = sign(words);
        return at < 0 ? null : words.substring(0, at).strip();
    }

    /** Returns where the sign before the edition stands, or -1. */
    static int sign(String words) {
        for (String sign : SIGNS) {
            int at = words.indexOf(sign);
            if (at > 1
                    && isEdition(Row.key(words.substring(at + sign.length()).strip()))
                    && isName(words.substring(0, at).strip())) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether the words are of an edition on the web, which only the page's furniture names. */
    static boolean isOnline(String words) {
        String key = Row.key(words);
        return key.contains("internet") || key.contains("online") || key.contains("web ") || key.contains("electronic");
    }

    /** Returns whether a word names a part of a paper, such as {@code page} or {@code edition}. */
    static boolean isSectionWord(String word) {
        return EDITIONS.contains(Row.key(word));
    }

    private static boolean isEdition(String key) {
        String[] words = Spacing.words(key);
        if (words.length == 1) {
            return words[0].equals("online");
        }
        if (words.length > LONGEST_EDITION || !EDITIONS.contains(words[words.length - 1])) {
            return false;
        }
        for (int i = 0; i < words.length - 1; i++) {
            if (KINDS.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String name) {
        String[] words = Spacing.words(name);
        return words.length <= LONGEST_NAME && Shape.startsCapital(name) && !Shape.endsSentence(name);
    }
}
