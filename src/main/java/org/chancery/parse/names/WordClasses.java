package org.chancery.parse.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** What is known of single words: titles, words of organisations, surnames and syllables of East Asian names. */
final class WordClasses {

    /** President, Minister. */
    static final int TITLE = 1;
    /** Mr., Sheikh. */
    static final int HONORIFIC = 1 << 1;
    /** University, Street. */
    static final int ORGANISATION = 1 << 2;
    /** March, Monday. */
    static final int CALENDAR = 1 << 3;
    /** bin, van. */
    static final int PARTICLE = 1 << 4;
    /** wife, son. */
    static final int KIN = 1 << 5;
    /** said, told. */
    static final int SPEECH = 1 << 6;
    /** in, from. */
    static final int PREPOSITION = 1 << 7;
    /** Wang. */
    static final int SURNAME_ZH = 1 << 8;
    /** Nguyen. */
    static final int SURNAME_VI = 1 << 9;
    /** Kim. */
    static final int SURNAME_KO = 1 << 10;
    /** ping. */
    static final int SYLLABLE_ZH = 1 << 11;
    /** Chinh. */
    static final int SYLLABLE_VI = 1 << 12;
    /** kyung. */
    static final int SYLLABLE_KO = 1 << 13;
    /** Two or three syllables as in Jinping or Jin'e. */
    static final int GIVEN_ZH = 1 << 14;
    /** Two syllables as in Jae-in or Jongun. */
    static final int GIVEN_KO = 1 << 15;

    private static final List<String> NAMES = List.of(
            "title",
            "honorific",
            "organisation",
            "calendar",
            "particle",
            "kin",
            "speech",
            "preposition",
            "surname-zh",
            "surname-vi",
            "surname-ko",
            "syllable-zh",
            "syllable-vi",
            "syllable-ko");

    private static final int LONGEST_GIVEN_NAME = 16;

    private final HashFlags flags;

    private WordClasses(HashFlags flags) {
        this.flags = flags;
    }

    /** Reads lines of a class, a tab and words set apart by blanks; lines that start with # are comments. */
    static WordClasses read(BufferedReader in) throws IOException {
        HashFlags flags = new HashFlags(4096);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            int tab = line.indexOf('\t');
            int kind = tab < 0 ? -1 : NAMES.indexOf(line.substring(0, tab));
            if (kind < 0) {
                throw new IOException("unknown class of words: " + line);
            }
            int from = tab + 1;
            while (from < line.length()) {
                int to = line.indexOf(' ', from);
                to = to < 0 ? line.length() : to;
                flags.add(Letters.foldedHash(line.toCharArray(), from, to), 1 << kind);
                from = to + 1;
            }
        }
        return new WordClasses(flags);
    }

    /** Returns the classes of a word as bits. */
    int of(char[] text, int from, int to, int foldedHash, boolean mayBeName) {
        int end = to - from > 2 && text[to - 1] == '.' ? to - 1 : to;
        int found = flags.get(end == to ? foldedHash : Letters.foldedHash(text, from, end));
        if (mayBeName && to - from >= 3 && to - from <= LONGEST_GIVEN_NAME) {
            found |= joined(text, from, to, SYLLABLE_ZH, 3) ? GIVEN_ZH : 0;
            found |= joined(text, from, to, SYLLABLE_KO, 2) ? GIVEN_KO : 0;
        }
        return found;
    }

    /** Returns whether the word is two syllables of a kind, or as many as allowed. */
    private boolean joined(char[] text, int from, int to, int syllable, int atMost) {
        int h = Letters.SEED;
        for (int i = from; i < to - 1 && i - from < 6; i++) {
            h = Letters.add(h, Letters.fold(text[i]));
            if ((flags.get(Letters.mix(h)) & syllable) == 0) {
                continue;
            }
            char next = text[i + 1];
            int rest = Letters.isApostrophe(next) || Letters.isHyphen(next) ? i + 2 : i + 1;
            if (rest < to
                    && ((flags.get(Letters.foldedHash(text, rest, to)) & syllable) != 0
                            || (atMost > 2 && joined(text, rest, to, syllable, atMost - 1)))) {
                return true;
            }
        }
        return false;
    }
}
