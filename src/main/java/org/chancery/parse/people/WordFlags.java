package org.chancery.parse.people;

/**
 * Flags of words, found by a hash of 64 bits of the folded word (FNV-1a), so that no string is made to look a word up: a table
 * with open addressing.
 */
final class WordFlags {

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] hashes;
    private int[] flags;
    private int size;

    /** Makes a table with room for about this many words; it grows when needed. */
    WordFlags(int words) {
        int slots = Integer.highestOneBit(Math.max(16, words)) << 1;
        hashes = new long[slots];
        flags = new int[slots];
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

    /** Adds flags, at least one, to those of a word. */
    void add(long hash, int more) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        size += flags[slot] == 0 ? 1 : 0;
        hashes[slot] = hash;
        flags[slot] |= more;
    }

    /** Returns the flags of a word, 0 where nothing is known of it. */
    int get(long hash) {
        return flags[slot(hash)];
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 32 ^ hash) & mask;
        while (flags[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldFlags = flags;
        hashes = new long[oldHashes.length * 2];
        flags = new int[oldFlags.length * 2];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldFlags[i] != 0) {
                add(oldHashes[i], oldFlags[i]);
            }
        }
    }
}
