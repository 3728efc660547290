package org.chancery.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a hyphen at a line end splits a word ({@code Sul-/livan}) or belongs to it ({@code cease-/fire}). The
 * document's own words decide first, then the form of the halves; in doubt the hyphen stays, which is what was printed.
 */
final class Hyphenation {

    /** First halves that make compounds with any word. */
    private static final Set<String> COMPOUND_HEADS = Set.of(
            "all", "anti", "cross", "counter", "deputy", "east", "eight", "ever", "ex", "far", "first", "five", "four",
            "full", "half", "hard", "high", "ill", "inter", "large", "left", "long", "low", "mid", "much", "multi",
            "nine", "non", "north", "old", "one", "open", "pan", "peace", "post", "pre", "pro", "quasi", "right",
            "second", "self", "semi", "seven", "short", "six", "small", "so", "south", "ten", "third", "three", "top",
            "trade", "twenty", "thirty", "forty", "fifty", "two", "under", "vice", "war", "well", "west", "wide");

    /** First halves that are no words and so make no compounds. */
    private static final Set<String> BOUND_HEADS = Set.of(
            "ac", "ad", "af", "ap", "be", "com", "con", "cor", "dis", "em", "en", "es", "im", "ob", "of", "op", "per",
            "suc", "sup", "sur");

    /** Endings that show the second half to be the tail of a longer word. */
    private static final List<String> TAILS = List.of(
            "tion", "tions", "tional", "sion", "sions", "cial", "tial", "ment", "ments", "ness", "ity", "ities", "tive",
            "tives", "sive", "cal", "cally", "ally", "tic", "tics", "ance", "ances", "ence", "ences", "ency", "ently",
            "able", "ible", "ing", "ings", "ted", "ded", "ced", "sed", "ly", "tary", "sary", "tory", "dent", "dents",
            "ister", "isters", "eign", "ers", "ized", "ised", "izing", "ising", "ism", "ist", "ists", "ous", "ship",
            "ture", "tures", "sure", "ple", "tain", "tors", "tor", "sador", "sadors", "gate", "gates", "cy");

    private final String text;
    private final Set<String> words = new HashSet<>();

    /** Takes the text, whose words are learned when the first hyphen at a line end is met. */
    Hyphenation(String text) {
        this.text = text;
    }

    /** Learns the words that stand whole in the text. */
    private void learn() {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isPart(text, i)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                learn(start, i);
                start = -1;
            }
        }
    }

    /** The second half of a word that may be split tells nothing. */
    private void learn(int start, int end) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        if (before < 0 || before == start - 1 || text.charAt(before) != '-') {
            words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetter(c)
                || (c == '-'
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLetter(text.charAt(i + 1)));
    }

    /**
     * Returns whether the hyphen goes.
     *
     * @param head the letters before the hyphen
     * @param tail the letters at the head of the next line
     */
    boolean splits(String head, String tail) {
        if (head.isEmpty() || tail.isEmpty() || !Character.isLowerCase(tail.codePointAt(0))) {
            return false;
        }
        if (words.isEmpty()) {
            learn();
        }
        String first = head.toLowerCase(Locale.ROOT);
        if (words.contains(first + tail)) {
            return true;
        }
        if (words.contains(first + "-" + tail) || COMPOUND_HEADS.contains(first)) {
            return false;
        }
        if (isName(head) || BOUND_HEADS.contains(first)) {
            return true;
        }
        return !words.contains(tail) && TAILS.stream().anyMatch(tail::endsWith);
    }

    /** A name with a hyphen of its own goes on with a capital. */
    private static boolean isName(String head) {
        return Character.isUpperCase(head.codePointAt(0)) && !head.equals(head.toUpperCase(Locale.ROOT));
    }
}
