package org.chancery.parse.names;

/** What the whole document tells of each word that has a capital letter somewhere in it. */
final class Evidence {

    /** It stands without a capital. */
    static final int LOWER = 1;
    /** It has a capital inside of a sentence. */
    static final int INSIDE = 1 << 1;
    /** It follows a title. */
    static final int AFTER_TITLE = 1 << 2;
    /** It follows Mr., Mrs. and the like. */
    static final int AFTER_HONORIFIC = 1 << 3;
    /** A word such as University follows. */
    static final int BEFORE_ORGANISATION = 1 << 4;
    /** It stands by itself after in, from, to. */
    static final int AFTER_PREPOSITION = 1 << 5;
    /** It follows the. */
    static final int AFTER_THE = 1 << 6;
    /** Said, told or the like follows. */
    static final int BEFORE_SPEECH = 1 << 7;
    /** It closes two or three words with capitals, no title or organisation among them. */
    static final int CLOSES_PAIR = 1 << 8;
    /** It opens two or three words with capitals. */
    static final int OPENS_PAIR = 1 << 9;
    /** It stands by itself. */
    static final int ALONE = 1 << 10;

    /** The number of kinds of evidence. */
    static final int KINDS = 11;

    /** It has a capital somewhere, so that its evidence matters; no evidence itself. */
    private static final int CAPITAL = 1 << KINDS;

    private static final int THE = Letters.lowerHash("the".toCharArray(), 0, 3);

    private final Words words;
    private final HashFlags flags;

    private Evidence(Words words, HashFlags flags) {
        this.words = words;
        this.flags = flags;
    }

    /** Gathers the evidence of a document. */
    static Evidence of(Words words) {
        HashFlags flags = new HashFlags(words.size() / 4);
        for (int i = 0; i < words.size(); i++) {
            Shape shape = words.shape(i);
            if (shape.mayBeName()) {
                flags.add(words.hash(i), CAPITAL | (words.inCapitalLine(i) ? 0 : around(words, i)));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.shape(i) == Shape.LOWER) {
                flags.addToKnown(words.hash(i), LOWER);
            }
        }
        return new Evidence(words, flags);
    }

    private static int around(Words words, int i) {
        int found = words.opensSentence(i) ? 0 : INSIDE;
        int left = words.neighbour(i, -1);
        int right = words.neighbour(i, 1);
        int before = words.classes(left);
        int after = words.classes(right);
        boolean nameBefore = isPlainName(words, left);
        boolean nameAfter = isPlainName(words, right);
        found |= (before & WordClasses.TITLE) != 0 ? AFTER_TITLE : 0;
        found |= (before & WordClasses.HONORIFIC) != 0 ? AFTER_HONORIFIC : 0;
        found |= (after & WordClasses.ORGANISATION) != 0 && words.shape(right).mayBeName() ? BEFORE_ORGANISATION : 0;
        found |= (after & WordClasses.SPEECH) != 0 ? BEFORE_SPEECH : 0;
        found |= words.hash(left) == THE ? AFTER_THE : 0;
        if (!nameBefore && !nameAfter) {
            found |= ALONE;
            found |= (before & WordClasses.PREPOSITION) != 0 ? AFTER_PREPOSITION : 0;
        }
        found |= nameBefore && !nameAfter && !words.opensSentence(left) ? CLOSES_PAIR : 0;
        found |= nameAfter && !nameBefore && !words.opensSentence(i) ? OPENS_PAIR : 0;
        return found;
    }

    private static boolean isPlainName(Words words, int i) {
        int not = WordClasses.TITLE | WordClasses.HONORIFIC | WordClasses.ORGANISATION | WordClasses.CALENDAR;
        return words.shape(i).mayBeName() && (words.classes(i) & not) == 0;
    }

    /** Returns what is known of the word at a token, as bits. */
    int of(int i) {
        int known = flags.get(words.hash(i)) & ~CAPITAL;
        return words.shape(i) == Shape.LOWER ? known | LOWER : known;
    }
}
