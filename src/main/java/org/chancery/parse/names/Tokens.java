package org.chancery.parse.names;

import java.util.Arrays;
import java.util.Set;

/**
 * The words, numbers and marks of a text, in order.
 *
 * <p>Inner apostrophes and hyphens stay in the word ({@code Hu'akavameiliku}, {@code Ki-moon}), initials keep their full
 * stops ({@code V.K.}), the possessive {@code 's} is a token of its own, and {@code pro-} and {@code -led} are cut off.
 */
final class Tokens {

    /** A word. */
    static final byte WORD = 0;
    /** A number, also one with letters after it. */
    static final byte NUMBER = 1;
    /** A mark, or the same mark several times. */
    static final byte MARK = 2;
    /** The ending {@code 's}. */
    static final byte POSSESSIVE = 3;

    private static final byte OPENS_LINE = 1;
    private static final byte OPENS_SENTENCE = 2;

    /** Words whose full stop ends no sentence, without it. */
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "sen", "gov", "lt", "col", "prof", "st", "jr", "sr", "rep", "rev", "hon",
            "amb", "capt", "maj", "sgt", "brig", "adm", "messrs", "mme", "mlle", "cmdr", "cpl", "pvt", "atty", "sec",
            "dep", "asst", "pres", "min", "md", "smt", "shri", "fr", "msgr", "hr", "supt", "insp", "esq", "retd", "vs",
            "no", "eng");

    private static final Set<String> PREFIXES = Set.of(
            "pro", "anti", "post", "pre", "ex", "then", "non", "mid", "former", "vice", "co", "self", "ultra", "neo");

    private static final Set<String> ENDINGS = Set.of(
            "led",
            "era",
            "backed",
            "style",
            "like",
            "based",
            "born",
            "brokered",
            "mediated",
            "appointed",
            "aligned",
            "inspired",
            "hosted",
            "chaired",
            "drafted",
            "sponsored",
            "allied",
            "supported",
            "controlled",
            "friendly",
            "type",
            "ordered",
            "run",
            "owned",
            "approved");

    private final CharSequence text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] kinds = new byte[256];
    private byte[] flags = new byte[256];
    private int size;
    private boolean newLine = true;
    private boolean newSentence = true;

    private Tokens(CharSequence text) {
        this.text = text;
    }

    /** Returns the tokens of a text. Takes time in proportion to its length. */
    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    int size() {
        return size;
    }

    /** Returns where the token starts, in UTF-16 units. */
    int start(int i) {
        return starts[i];
    }

    /** Returns where the token ends, exclusive. */
    int end(int i) {
        return ends[i];
    }

    byte kind(int i) {
        return kinds[i];
    }

    /** Returns whether the token is the first of its line. */
    boolean opensLine(int i) {
        return (flags[i] & OPENS_LINE) != 0;
    }

    /** Returns whether the token stands where any word would have a capital letter. */
    boolean opensSentence(int i) {
        return (flags[i] & OPENS_SENTENCE) != 0;
    }

    private void scan() {
        int n = text.length();
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                newLine = true;
                newSentence = true;
                i++;
            } else if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                i++;
            } else if (isLetter(c)) {
                i = word(i, n);
            } else if (Character.isDigit(c)) {
                i = number(i, n);
            } else {
                i = mark(i, n);
            }
        }
    }

    private int word(int start, int n) {
        int j = start;
        int segment = start;
        while (j < n) {
            char c = text.charAt(j);
            if (isLetter(c) || Letters.isCombining(c) || Character.isDigit(c)) {
                j++;
                continue;
            }
            boolean letterNext = j + 1 < n && isLetter(text.charAt(j + 1));
            if (Letters.isApostrophe(c) && letterNext && !possessiveAt(j, n)) {
                j++;
            } else if (Letters.isHyphen(c) && (letterNext || (j + 1 < n && Character.isDigit(text.charAt(j + 1))))) {
                if (segment == start && isOneOf(PREFIXES, start, j)) {
                    break;
                }
                if (endingAt(j + 1, n)) {
                    break;
                }
                j++;
                segment = j;
            } else if (c == '.' && j == segment + 1 && Character.isLetter(text.charAt(segment))) {
                j++;
                segment = j;
                if (!initialAt(j, n) && !(j < n && Letters.isHyphen(text.charAt(j)))) {
                    break;
                }
            } else if (c == '.' && letterNext && inHost(j)) {
                j++;
                segment = j;
            } else if (c == '.' && isOneOf(SHORTENED, start, j)) {
                j++;
                break;
            } else {
                break;
            }
        }
        add(start, j, WORD);
        return j;
    }

    private boolean initialAt(int at, int n) {
        return at + 1 < n && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.';
    }

    private boolean inHost(int dot) {
        return Character.isLowerCase(text.charAt(dot - 1)) && Character.isLowerCase(text.charAt(dot + 1));
    }

    private boolean possessiveAt(int apostrophe, int n) {
        if (apostrophe + 1 >= n || !Letters.isApostrophe(text.charAt(apostrophe))) {
            return false;
        }
        char s = text.charAt(apostrophe + 1);
        return (s == 's' || s == 'S') && (apostrophe + 2 >= n || !isWordPart(text.charAt(apostrophe + 2)));
    }

    private boolean endingAt(int from, int n) {
        int to = from;
        while (to < n && to - from < 12 && text.charAt(to) >= 'a' && text.charAt(to) <= 'z') {
            to++;
        }
        return (to == n || !isWordPart(text.charAt(to))) && isOneOf(ENDINGS, from, to);
    }

    private boolean isOneOf(Set<String> words, int from, int to) {
        if (to - from < 2 || to - from > 10) {
            return false;
        }
        char[] lower = new char[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = Letters.fold(text.charAt(i));
        }
        return words.contains(new String(lower));
    }

    private int number(int start, int n) {
        int j = start;
        while (j < n) {
            char c = text.charAt(j);
            boolean goesOn = Character.isDigit(c)
                    || isLetter(c)
                    || ((c == '.' || c == ',' || c == ':') && j + 1 < n && Character.isDigit(text.charAt(j + 1)));
            if (!goesOn) {
                break;
            }
            j++;
        }
        add(start, j, NUMBER);
        return j;
    }

    private int mark(int start, int n) {
        if (possessiveAt(start, n) && size > 0 && ends[size - 1] == start && kinds[size - 1] != MARK) {
            add(start, start + 2, POSSESSIVE);
            return start + 2;
        }
        char c = text.charAt(start);
        int j = start + 1;
        while (j < n && text.charAt(j) == c) {
            j++;
        }
        add(start, j, MARK);
        return j;
    }

    private void add(int start, int end, byte kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        flags[size] = (byte) ((newLine ? OPENS_LINE : 0) | (newSentence ? OPENS_SENTENCE : 0));
        size++;
        newLine = false;
        if (kind == MARK) {
            char c = text.charAt(start);
            if (c == '.' || c == '!' || c == '?' || c == '\u2026' || c == ':' || c == '\u2022' || c == '|') {
                newSentence = true;
            } else if (c == ',' || c == ';') {
                newSentence = false;
            }
        } else {
            newSentence = false;
        }
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : isOtherLetter(c);
    }

    private static boolean isOtherLetter(char c) {
        return (Character.isLetter(c) && !Letters.isApostrophe(c)) || Character.isSurrogate(c);
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || Character.isDigit(c) || Letters.isCombining(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\uFEFF' || c == '\u00AD';
    }
}
