package org.chancery.parse.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The words that build dates, looked up without making a string of each word of a text: an open-addressing hash table
 * over lower-case spellings. A word's meaning is one number, 0 where it has none; see the constants.
 */
final class Lexicon {

    /** Months that may stand alone are 1 to 12. */
    static final int MONTH = 0;

    /** English abbreviations of months are 21 to 32. */
    static final int MONTH_SHORT = 20;

    /** Months that count only beside a day or a year are 41 to 52. */
    static final int MONTH_FOREIGN = 40;

    /** Weekdays that may stand alone are 61 to 67. */
    static final int WEEKDAY = 60;

    /** Weekdays that count only beside a day are 71 to 77. */
    static final int WEEKDAY_FOREIGN = 70;

    /** Terms begin here, in the order of {@link Term}. */
    static final int TERM = 100;

    private static final int SIZE = 4096;
    private static final Lexicon SHIPPED = load();

    private final String[] words = new String[SIZE];
    private final int[] meanings = new int[SIZE];
    private int longest;

    private Lexicon() {}

    static Lexicon shipped() {
        return SHIPPED;
    }

    /**
     * Returns the meaning of a word of a text.
     *
     * @param hash {@link #step} over the word's units, from 0
     */
    int meaning(char[] text, int start, int end, int hash) {
        int length = end - start;
        if (length > longest) {
            return 0;
        }
        for (int slot = slot(hash); ; slot = (slot + 1) & (SIZE - 1)) {
            String word = words[slot];
            if (word == null) {
                return 0;
            }
            if (word.length() == length && same(word, text, start)) {
                return meanings[slot];
            }
        }
    }

    /** Returns the hash of a word with one more unit. */
    static int step(int hash, char unit) {
        return hash * 31 + lower(unit);
    }

    private static char lower(char unit) {
        if (unit < 128) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
        }
        return Character.toLowerCase(unit);
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (SIZE - 1);
    }

    private static boolean same(String word, char[] text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private void add(String word, int meaning) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        int slot = slot(hash);
        while (words[slot] != null) {
            if (words[slot].equals(word) && meanings[slot] != meaning) {
                throw new IllegalStateException("two meanings of " + word);
            }
            slot = (slot + 1) & (SIZE - 1);
        }
        words[slot] = word;
        meanings[slot] = meaning;
        longest = Math.max(longest, word.length());
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("words.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] field = line.split("\t", -1);
                    int meaning = meaning(field[0], field[1]);
                    for (String word : field[3].split(" ", -1)) {
                        lexicon.add(word, meaning);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private static int meaning(String kind, String value) {
        return switch (kind) {
            case "month" -> MONTH + Integer.parseInt(value);
            case "month-short" -> MONTH_SHORT + Integer.parseInt(value);
            case "month-foreign" -> MONTH_FOREIGN + Integer.parseInt(value);
            case "weekday" -> WEEKDAY + Integer.parseInt(value);
            case "weekday-foreign" -> WEEKDAY_FOREIGN + Integer.parseInt(value);
            case "term" -> Term.valueOf(value).code();
            default -> throw new IllegalStateException("unknown kind of word: " + kind);
        };
    }
}
