package org.chancery.gazetteer;

import java.util.Arrays;

/**
 * Numbers for folded words, from 0, kept as one array of letters and an open hash table, so that a look-up makes no object.
 */
final class WordTable {

    static final int NONE = -1;

    /** The bits of a hash below its 16 highest. */
    private static final int SEEN_SHIFT = 16;

    private char[] letters = new char[1024];
    private int[] ends = new int[128];

    /** The hash of a word in the upper half and its number and one more in the lower; 0 where a slot is free. */
    private long[] slots = new long[256];

    /** A bit for each value of the highest bits of a hash, set where a word has them. */
    private final long[] seen = new long[1 << 32 - SEEN_SHIFT - 6];

    private int size;

    int size() {
        return size;
    }

    /**
     * Returns the number of a word of the text, or {@link #NONE}.
     *
     * @param hash {@link #hash(int)} of the word
     */
    int find(int hash, char[] text, int start, int end) {
        return mayHold(hash) ? look(hash, text, start, end) : NONE;
    }

    /** Returns whether some word has the same highest bits: most words of a text end here, in memory that is always at hand. */
    private boolean mayHold(int hash) {
        return (seen[hash >>> SEEN_SHIFT + 6] >>> (hash >>> SEEN_SHIFT) & 1) != 0;
    }

    private int look(int hash, char[] text, int start, int end) {
        int mask = slots.length - 1;
        int at = hash & mask;
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            int word = (int) slot - 1;
            if ((int) (slot >>> 32) == hash && matches(word, text, start, end)) {
                return word;
            }
            at = (at + 1) & mask;
        }
        return NONE;
    }

    /** Returns the number of a word, a new one where it has none yet. */
    int add(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int known = look(hash, text, start, end);
        if (known != NONE) {
            return known;
        }
        int at = size == 0 ? 0 : ends[size - 1];
        if (at + end - start > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, at + end - start));
        }
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (!Letters.isAccent(c)) {
                letters[at++] = Letters.fold(c);
            }
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = at;
        if (size * 2 > slots.length) {
            grow();
        }
        seen[hash >>> SEEN_SHIFT + 6] |= 1L << (hash >>> SEEN_SHIFT);
        place(((long) hash << 32) | size);
        return size - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                place(slot);
            }
        }
    }

    private void place(long slot) {
        int mask = slots.length - 1;
        int at = (int) (slot >>> 32) & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = slot;
    }

    private boolean matches(int word, char[] text, int start, int end) {
        int at = word == 0 ? 0 : ends[word - 1];
        int stop = ends[word];
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (Letters.isAccent(c)) {
                continue;
            }
            if (at == stop || letters[at++] != Letters.fold(c)) {
                return false;
            }
        }
        return at == stop;
    }

    private static int hash(char[] text, int start, int end) {
        int running = 0;
        for (int i = start; i < end; i++) {
            running = step(running, text[i]);
        }
        return hash(running);
    }

    /** Returns a running hash, which starts from 0, with one more unit of a word. */
    static int step(int running, char c) {
        return Letters.isAccent(c) ? running : running * 31 + Letters.fold(c);
    }

    /** Returns the hash of the word whose units were all taken into a running one. */
    static int hash(int running) {
        int mixed = running * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
