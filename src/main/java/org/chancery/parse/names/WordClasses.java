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
    private static final int LONGEST_SYLLABLE = 6;

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
            int joined = joined(text, from, to, SYLLABLE_ZH | SYLLABLE_KO, 3);
            found |= (joined & SYLLABLE_ZH) != 0 ? GIVEN_ZH : 0;
            found |= (joined & SYLLABLE_KO) != 0 ? GIVEN_KO : 0;
        }
        return found;
    }

    /** Returns of which of these kinds the word is two syllables, or of Chinese ones as many as allowed. */
    private int joined(char[] text, int from, int to, int kinds, int atMost) {
        int found = 0;
        int h = Letters.SEED;
        for (int i = from; i < to - 1 && i - from < LONGEST_SYLLABLE && found != kinds; i++) {
            h = Letters.add(h, Letters.fold(text[i]));
            int first = flags.get(Letters.mix(h)) & kinds & ~found;
            if (first == 0) {
                continue;
            }
            char next = text[i + 1];
            int rest = Letters.isApostrophe(next) || Letters.isHyphen(next) ? i + 2 : i + 1;
            if (rest == to) {
                continue;
            }
            found |= flags.get(Letters.foldedHash(text, rest, to)) & first;
            if (atMost > 2) {
                found |= joined(text, rest, to, first & ~found & SYLLABLE_ZH, atMost - 1);
            }
        }
        return found;
    }
}
