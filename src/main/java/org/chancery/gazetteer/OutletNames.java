package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.Folding;
import org.chancery.text.Slugs;

/** Compares names of outlets. */
final class OutletNames {

    private OutletNames() {}

    /** Returns a name folded for comparison: small letters and digits without accents, single blanks, no article before it. */
    static String fold(String name) {
        String base = Folding.fold(name);
        StringBuilder folded = new StringBuilder(base.length());
        boolean gap = false;
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            } else if (c != '.' && c != '\'') {
                gap = true;
            }
        }
        String key = folded.toString();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** Returns whether words with the key of an outlet's short form are also written like it: {@code MAP}, never {@code map}. */
    static boolean mayMean(Outlet outlet, String key, String words) {
        if (key.indexOf(' ') < 0 && !opensWithArticle(words) && isKnownByArticle(outlet, key)) {
            return false;
        }
        if (key.length() > 5
                || words.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                || !words.equals(words.toLowerCase(Locale.ROOT)) && !isPlainWord(words)) {
            return true;
        }
        boolean capitals = false;
        for (String form : forms(outlet)) {
            if (fold(form).equals(key)) {
                if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                    return true;
                }
                capitals = true;
            }
        }
        return !capitals;
    }

    /** Returns whether the one word of an outlet's name always has its article: {@code The Week}, never {@code Week}. */
    private static boolean isKnownByArticle(Outlet outlet, String key) {
        boolean article = false;
        for (String form : forms(outlet)) {
            if (fold(form).equals(key)) {
                if (!opensWithArticle(form)) {
                    return false;
                }
                article = true;
            }
        }
        return article;
    }

    private static boolean opensWithArticle(String words) {
        return words.strip().regionMatches(true, 0, "the ", 0, 4);
    }

    /** Returns whether words have a capital at most at their start. */
    private static boolean isPlainWord(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> forms(Outlet outlet) {
        List<String> forms = new ArrayList<>(outlet.variants());
        forms.add(outlet.name());
        return forms;
    }

    /** Returns an address for a name. */
    static String slug(String name) {
        return Slugs.slug(name);
    }

    /** Returns whether a name is that of a ministry for foreign affairs. */
    static boolean isForeignMinistry(String name) {
        return name.contains("Foreign") || name.contains("External Affairs") || name.contains("Department of State");
    }
}
