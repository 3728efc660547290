package org.chancery.parse.names;

/** Bits for words, found by the hash of the word: a table with open addressing, each slot a hash and its bits side by side. */
final class HashFlags {

    private int[] slots;
    private int size;

    /** Makes a table with room for about this many words; it grows when needed. */
    HashFlags(int words) {
        slots = new int[Integer.highestOneBit(Math.max(16, words)) << 2];
    }

    /** Sets bits of a word; no bits are as good as an unknown word. */
    void add(int hash, int bits) {
        if (bits == 0) {
            return;
        }
        if (size * 4 >= slots.length) {
            grow();
        }
        int slot = slot(hash);
        if (slots[slot + 1] == 0) {
            slots[slot] = hash;
            size++;
        }
        slots[slot + 1] |= bits;
    }

    /** Sets bits of a word that has some already; of another word nothing is kept. */
    void addToKnown(int hash, int bits) {
        int slot = slot(hash);
        if (slots[slot + 1] != 0) {
            slots[slot + 1] |= bits;
        }
    }

    /** Returns the bits of a word, 0 where none were set. */
    int get(int hash) {
        return slots[slot(hash) + 1];
    }

    /** Returns where the hash stands, or the free slot where it would. */
    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = hash << 1 & mask;
        while (slots[slot + 1] != 0 && slots[slot] != hash) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            add(old[i], old[i + 1]);
        }
    }
}
