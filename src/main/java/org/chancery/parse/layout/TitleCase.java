package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;

/** Words written as a name is: each with a capital but for small ones such as {@code of} and {@code del}. */
final class TitleCase {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "de", "del", "des", "du", "la", "le", "les", "los", "las", "di", "da", "do",
            "dos", "della", "dello", "delle", "der", "die", "das", "y", "e", "et", "och", "og", "van", "von", "und",
            "i");

    /** Articles that open names of papers in languages other than English, and the English one. */
    private static final Set<String> ARTICLES = Set.of(
            "the", "el", "la", "los", "las", "le", "les", "il", "lo", "o", "a", "os", "as", "der", "die", "das", "de",
            "het", "al", "an");

    private TitleCase() {}

    /** Returns whether all words but small ones begin with a capital and the whole ends no sentence. */
    static boolean is(String text) {
        String[] words = Spacing.words(text);
        if (words.length == 0 || Shape.endsSentence(text) || !Shape.startsCapital(text)) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty() || ",;:\"“”()".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return false;
            }
            char first = word.charAt(0);
            boolean small = Character.isLowerCase(first) && !SMALL.contains(word) && !isElided(word);
            if (small || !Character.isLetter(first) && first != '&') {
                return false;
            }
        }
        return true;
    }

    /** {@code l'Ogooué}: an article before a capital. */
    private static boolean isElided(String word) {
        int sign = Math.max(word.indexOf('\''), word.indexOf('’'));
        return sign > 0 && sign + 1 < word.length() && Character.isUpperCase(word.charAt(sign + 1));
    }

    /** Returns whether the first of several words is an article: {@code El Faro del Sur}, {@code L'Écho du Rift}. */
    static boolean startsWithArticle(String text) {
        String[] words = Spacing.words(text);
        String first = words[0].toLowerCase(Locale.ROOT);
        return words.length >= 2 && (ARTICLES.contains(first) || first.startsWith("l'") || first.startsWith("l’"));
    }
}
