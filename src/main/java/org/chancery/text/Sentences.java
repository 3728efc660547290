package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Range;

/**
 * Cuts a paragraph of news into sentences. A sentence ends at a full stop, an exclamation or a question mark with what
 * closes behind it, where the next word can begin one. Points behind titles ({@code Mr.}), initials ({@code V. K.}),
 * abbreviations ({@code U.S.}, {@code Jan.}) and numbers of lists end none, save that an abbreviation which may stand at
 * the end of a sentence does so before a word that hardly ever stands inside one ({@code in the U.S. The minister}).
 */
public final class Sentences {

    /** Abbreviations that a name or a number follows, never the next sentence. */
    private static final Set<String> BOUND = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cpt", "sgt", "cmdr", "adm",
            "brig", "sen", "rep", "gov", "pres", "rev", "hon", "amb", "st", "fr", "sr", "vs", "ph", "no", "nos", "art",
            "arts", "sec", "vol", "fig", "pp", "ed", "eds", "approx", "ca", "cf", "gens", "sens", "reps", "supt",
            "insp", "mgr", "msgr", "ret", "h.e", "e.g", "i.e", "viz", "mme", "mlle", "sra", "srta", "hr", "frau",
            "dipl", "ing");

    /** Abbreviations that may stand at the end of a sentence. */
    private static final Set<String> FREE = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "jr", "inc", "ltd", "co", "corp", "bros", "dept", "est",
            "etc", "govt", "intl", "ave", "blvd", "rd", "mt", "ft", "tex", "calif", "mass", "conn", "wash", "ala",
            "ariz", "ark", "colo", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss",
            "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "va", "vt", "wis", "wyo", "u.s", "u.n", "u.k",
            "u.s.a", "u.s.s.r", "d.c", "e.u", "a.m", "p.m", "a.d", "b.c", "n.y", "n.j", "ph.d", "al");

    /** Words that begin a sentence when a capital begins them. */
    private static final Set<String> OPENERS = Set.of(
            "a",
            "after",
            "also",
            "although",
            "an",
            "and",
            "as",
            "at",
            "before",
            "both",
            "but",
            "by",
            "during",
            "earlier",
            "each",
            "for",
            "from",
            "he",
            "her",
            "his",
            "however",
            "i",
            "if",
            "in",
            "instead",
            "it",
            "its",
            "later",
            "many",
            "meanwhile",
            "more",
            "most",
            "neither",
            "nobody",
            "now",
            "officials",
            "on",
            "one",
            "only",
            "our",
            "others",
            "she",
            "since",
            "so",
            "some",
            "still",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "to",
            "today",
            "under",
            "until",
            "we",
            "what",
            "when",
            "where",
            "while",
            "who",
            "with",
            "you");

    private Sentences() {}

    /**
     * Returns the sentences of a paragraph, in order, without blanks at their ends; every word is in one.
     *
     * @param text the text that holds the paragraph
     * @param paragraph where it stands
     */
    public static List<Range> of(String text, Range paragraph) {
        List<Range> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int i = start; i < paragraph.end(); ) {
            char c = text.charAt(i);
            int next = i + 1;
            if (isTerminator(c)) {
                next = pastClosing(text, i + 1, paragraph.end());
                if (ends(text, start, i, next, paragraph.end())) {
                    add(text, start, next, sentences);
                    start = next;
                }
            } else if (c == '\n') {
                add(text, start, i, sentences);
                start = next;
            }
            i = next;
        }
        add(text, start, paragraph.end(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Range> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Range(start, end));
        }
    }

    private static int pastClosing(String text, int from, int end) {
        int i = from;
        while (i < end && (isTerminator(text.charAt(i)) || "\"'”’»)]」』）".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int start, int mark, int after, int end) {
        if (after == end || isWideTerminator(text.charAt(mark))) {
            return true;
        }
        if (!isBlank(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < end && (isBlank(text.charAt(next)) || "\"'“‘«([「『„—–-".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next == end) {
            return true;
        }
        if (Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        return text.charAt(mark) != '.' || after > mark + 1 || pointEnds(text, start, mark, next, end);
    }

    /** Returns whether a point ends a sentence and not only an abbreviation. */
    private static boolean pointEnds(String text, int start, int point, int next, int end) {
        int from = point;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, point).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return true;
        }
        boolean number = word.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number) {
            return from > start; // at the head of a paragraph it is the number of a point
        }
        if (BOUND.contains(word)) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
        if (initial || FREE.contains(word) || isDotted(word)) {
            return OPENERS.contains(wordAt(text, next, end));
        }
        return true;
    }

    private static boolean isDotted(String word) {
        return word.length() >= 3 && word.charAt(1) == '.' && word.indexOf('.', 2) <= 3;
    }

    private static String wordAt(String text, int from, int end) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || isWideTerminator(c);
    }

    private static boolean isWideTerminator(char c) {
        return c == '。' || c == '！' || c == '？' || c == '।';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
