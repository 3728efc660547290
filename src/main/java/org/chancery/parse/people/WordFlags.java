package org.chancery.parse.people;

/**
 * Flags of words, found by a hash of the folded word (FNV-1a of 64 bits), so that no string is made to look a word up: a table
 * with open addressing. A slot holds the highest bits of the hash and the flags in one number, so that a look-up reads memory
 * once; two words share their highest bits once in millions of millions of times.
 */
final class WordFlags {

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** The bits of a slot that are flags. */
    private static final long FLAGS = (1L << 20) - 1;

    private long[] slots;
    private int size;

    /** Makes a table with room for about this many words; it grows when needed. */
    WordFlags(int words) {
        slots = new long[Integer.highestOneBit(Math.max(16, words)) << 1];
    }

    /** Returns the hash of a folded word. */
    static long hash(String key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Returns the hash of the folded form of a word; the word is of letters, stops, hyphens and digits below 128 only. */
    static long hashOfAscii(char[] text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            char c = text[i];
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * PRIME;
        }
        return hash;
    }

    /**
     * Adds flags to those of a word.
     *
     * @param more at least one flag, below 2^20
     */
    void add(long hash, int more) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = slot(hash);
        size += slots[slot] == 0 ? 1 : 0;
        slots[slot] = hash & ~FLAGS | slots[slot] & FLAGS | more;
    }

    /** Returns the flags of a word, 0 where nothing is known of it. */
    int get(long hash) {
        return (int) (slots[slot(hash)] & FLAGS);
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 20 ^ hash >>> 42) & mask;
        while (slots[slot] != 0 && ((slots[slot] ^ hash) & ~FLAGS) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long slot : old) {
            if (slot != 0) {
                add(slot, (int) (slot & FLAGS));
            }
        }
    }
}
