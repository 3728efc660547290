package org.chancery.resolve;

import java.util.Arrays;

/** Disjoint sets of the numbers from 0; a set is called by its least number, so the outcome depends on no order. */
final class Partition {

    private int[] parent;

    Partition(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** Returns the least number of the set that this one is in. */
    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = i;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    /** Joins two sets. */
    void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        if (x != y) {
            parent[Math.max(x, y)] = Math.min(x, y);
        }
    }
}
