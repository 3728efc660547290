package org.chancery.parse.sources;

import java.util.Locale;
import java.util.Optional;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Outlets;

/** Names of outlets, known and unknown. */
final class SourceNames {

    private final Outlets outlets;

    SourceNames(Outlets outlets) {
        this.outlets = outlets;
    }

    Outlets outlets() {
        return outlets;
    }

    Optional<Outlet> known(String words) {
        return outlets.byName(words);
    }

    /** Returns a name in small letters without an article before it. */
    static String bare(String name) {
        String small = name.toLowerCase(Locale.ROOT).strip();
        return small.startsWith("the ") ? small.substring(4) : small;
    }

    /** Returns whether a text holds a bare name as words of its own, whatever its case. */
    static boolean contains(String text, String bare) {
        String small = text.toLowerCase(Locale.ROOT);
        int at = small.indexOf(bare);
        while (at >= 0) {
            int end = at + bare.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1));
            boolean closes = end == small.length() || !Character.isLetterOrDigit(small.charAt(end));
            if (opens && closes) {
                return true;
            }
            at = small.indexOf(bare, at + 1);
        }
        return false;
    }

    /** Returns a name in its usual case: {@code SOUTH SEAS MAIL} becomes {@code South Seas Mail}. */
    static String calm(String name) {
        boolean shouted = name.length() > 5 && name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0;
        if (!shouted) {
            return name;
        }
        StringBuilder calm = new StringBuilder(name.length());
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean small = i > 0
                    && (word.equals("of")
                            || word.equals("the")
                            || word.equals("and")
                            || word.equals("de")
                            || word.equals("du")
                            || word.equals("des")
                            || word.equals("del"));
            if (i > 0) {
                calm.append(' ');
            }
            calm.append(
                    small || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return calm.toString();
    }
}
