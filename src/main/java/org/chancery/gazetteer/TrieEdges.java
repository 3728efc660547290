package org.chancery.gazetteer;

import java.util.Arrays;

/**
 * The edges of a trie of words: from the root, where most searches end, an array by the word's number; from all other
 * nodes an open hash table.
 */
final class TrieEdges {

    private static final int ROOT = 0;

    /** Node by word, 0 where there is none. */
    private int[] roots = new int[256];

    private long[] keys = new long[256];
    private int[] targets = new int[256];
    private int size;

    /** Returns the node that a word leads to from the root, or -1. */
    int fromRoot(int word) {
        int node = word < roots.length ? roots[word] : 0;
        return node == 0 ? -1 : node;
    }

    /** Returns the node that a word leads to from a node other than the root, or -1. */
    int child(int node, int word) {
        int slot = slot(key(node, word));
        return keys[slot] == 0 ? -1 : targets[slot];
    }

    /** Returns the node that a word leads to, which becomes the given one where there was none. */
    int grow(int node, int word, int made) {
        int known = node == ROOT ? fromRoot(word) : child(node, word);
        if (known >= 0) {
            return known;
        }
        if (node == ROOT) {
            if (word >= roots.length) {
                roots = Arrays.copyOf(roots, Math.max(word + 1, roots.length * 2));
            }
            roots[word] = made;
        } else {
            if (++size * 2 > keys.length) {
                enlarge();
            }
            put(key(node, word), made);
        }
        return made;
    }

    private void enlarge() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = target;
    }

    /** Returns where a key stands or would stand. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Never zero, which marks an empty slot. */
    private static long key(int node, int word) {
        return ((long) node << 32) | (word + 1);
    }
}
