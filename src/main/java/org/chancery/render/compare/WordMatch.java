package org.chancery.render.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which words of one text stand in another in the same order. First come the runs of three words that each text has
 * once (patience diff, Cohen): the longest rising row of them cannot be wrong by a common word. Between them the longest common
 * subsequence is found, where the stretch is short enough; the work does not grow with the square of the text.
 */
final class WordMatch {

    private static final int RUN = 3;
    private static final int REPEATED = -2;
    private static final int LARGEST_GAP = 40_000;

    private final List<String> left;
    private final List<String> right;
    private final int[] match;

    private WordMatch(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        this.match = new int[left.size()];
        Arrays.fill(match, -1);
    }

    /** Returns for each word of the left text the index of the same word in the right one, rising, or -1. */
    static int[] of(List<String> left, List<String> right) {
        WordMatch found = new WordMatch(left, right);
        found.run();
        found.dropLone();
        return found.match;
    }

    private void run() {
        int l = 0;
        int r = 0;
        for (int[] anchor : rising(anchors())) {
            if (anchor[0] >= l && anchor[1] >= r) {
                gap(l, anchor[0], r, anchor[1]);
                l = anchor[0];
                r = anchor[1];
                while (l < left.size() && r < right.size() && isSame(l, r)) {
                    match[l++] = r++;
                }
            }
        }
        gap(l, left.size(), r, right.size());
    }

    private boolean isSame(int l, int r) {
        return left.get(l).equals(right.get(r));
    }

    private List<int[]> anchors() {
        Map<String, Integer> there = once(right);
        List<int[]> anchors = new ArrayList<>();
        once(left).forEach((run, at) -> {
            int other = there.getOrDefault(run, REPEATED);
            if (at >= 0 && other >= 0) {
                anchors.add(new int[] {at, other});
            }
        });
        anchors.sort((a, b) -> Integer.compare(a[0], b[0]));
        return anchors;
    }

    private static Map<String, Integer> once(List<String> words) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            once.merge(String.join(" ", words.subList(i, i + RUN)), i, (a, b) -> REPEATED);
        }
        return once;
    }

    /** Returns the longest row of anchors that rises on both sides. */
    private static List<int[]> rising(List<int[]> anchors) {
        int[] ends = new int[anchors.size()];
        int[] before = new int[anchors.size()];
        int length = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(ends[middle])[1] < anchors.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> row = new ArrayList<>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = before[at]) {
            row.add(anchors.get(at));
        }
        Collections.reverse(row);
        return row;
    }

    private void gap(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int l = leftFrom;
        int r = rightFrom;
        int m = leftTo;
        int n = rightTo;
        while (l < m && r < n && isSame(l, r)) {
            match[l++] = r++;
        }
        while (l < m && r < n && isSame(m - 1, n - 1)) {
            match[--m] = --n;
        }
        if ((long) (m - l) * (n - r) <= LARGEST_GAP) {
            longest(l, m, r, n);
        }
    }

    private void longest(int l, int m, int r, int n) {
        int[][] length = new int[m - l + 1][n - r + 1];
        for (int i = m - 1; i >= l; i--) {
            for (int j = n - 1; j >= r; j--) {
                length[i - l][j - r] = isSame(i, j)
                        ? length[i - l + 1][j - r + 1] + 1
                        : Math.max(length[i - l + 1][j - r], length[i - l][j - r + 1]);
            }
        }
        int i = l;
        int j = r;
        while (i < m && j < n) {
            if (isSame(i, j)) {
                match[i++] = j++;
            } else if (length[i - l + 1][j - r] >= length[i - l][j - r + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** A single word that is the same between words that are not, such as {@code of}, tells a reader nothing. */
    private void dropLone() {
        boolean[] used = new boolean[right.size() + 2];
        for (int at : match) {
            used[at + 1] = true;
        }
        used[0] = false;
        for (int i = 1; i + 1 < match.length; i++) {
            int at = match[i];
            if (at > 0 && at + 1 < right.size() && match[i - 1] < 0 && match[i + 1] < 0 && !used[at] && !used[at + 2]) {
                match[i] = -1;
                used[at + 1] = false;
            }
        }
    }
}
