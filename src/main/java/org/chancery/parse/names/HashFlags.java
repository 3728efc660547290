package org.chancery.parse.names;

/** Bits for words, found by the hash of the word. */
final class HashFlags {

    private int[] keys;
    private int[] flags;
    private boolean[] used;
    private int size;

    /** Makes a table with room for about this many words; it grows when needed. */
    HashFlags(int words) {
        int capacity = Integer.highestOneBit(Math.max(16, words)) << 1;
        keys = new int[capacity];
        flags = new int[capacity];
        used = new boolean[capacity];
    }

    /** Sets bits of a word. */
    void add(int hash, int bits) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (!used[slot]) {
            used[slot] = true;
            keys[slot] = hash;
            size++;
        }
        flags[slot] |= bits;
    }

    /** Returns the bits of a word, 0 where none were set. */
    int get(int hash) {
        return flags[slot(hash)];
    }

    private int slot(int hash) {
        int mask = keys.length - 1;
        int slot = hash & mask;
        while (used[slot] && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldFlags = flags;
        boolean[] oldUsed = used;
        keys = new int[oldKeys.length * 2];
        flags = new int[oldKeys.length * 2];
        used = new boolean[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                add(oldKeys[i], oldFlags[i]);
            }
        }
    }
}
