package org.chancery.gazetteer;

import java.util.Arrays;

/** Numbers for folded words, from 0, kept as one array of letters and an open hash table, so that a look-up makes no object. */
final class WordTable {

    static final int NONE = -1;

    private char[] letters = new char[1024];
    private int[] ends = new int[128];
    private int[] hashes = new int[128];
    private int[] slots = new int[256];
    private int size;

    WordTable() {
        Arrays.fill(slots, NONE);
    }

    int size() {
        return size;
    }

    /** Returns the number of a word of the text, or {@link #NONE}. */
    int find(char[] text, int start, int end) {
        return find(hash(text, start, end), text, start, end);
    }

    private int find(int hash, char[] text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != NONE) {
            int word = slots[slot];
            if (hashes[word] == hash && matches(word, text, start, end)) {
                return word;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Returns the number of a word, a new one where it has none yet. */
    int add(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int known = find(hash, text, start, end);
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
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size] = hash;
        ends[size++] = at;
        if (size * 2 > slots.length) {
            grow();
        } else {
            place(size - 1);
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int word = 0; word < size; word++) {
            place(word);
        }
    }

    private void place(int word) {
        int mask = slots.length - 1;
        int slot = hashes[word] & mask;
        while (slots[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = word;
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
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (!Letters.isAccent(c)) {
                hash = hash * 31 + Letters.fold(c);
            }
        }
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
