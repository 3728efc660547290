package org.chancery.model;

import java.util.Arrays;

/** Turns offsets in UTF-16 units of a text into offsets in code points and back; free where no pair of surrogates occurs. */
final class CodePointIndex {

    private static final CodePointIndex PLAIN = new CodePointIndex(new int[0]);

    /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
    private final int[] lows;

    private CodePointIndex(int[] lows) {
        this.lows = lows;
    }

    static CodePointIndex of(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i;
            }
        }
        return n == 0 ? PLAIN : new CodePointIndex(Arrays.copyOf(found, n));
    }

    static CodePointIndex of(int[] lows) {
        return lows.length == 0 ? PLAIN : new CodePointIndex(lows);
    }

    /** Returns the UTF-16 offsets of the second halves of surrogate pairs, ascending. */
    int[] lows() {
        return lows;
    }

    int toCodePoint(int unit) {
        if (lows.length == 0) {
            return unit;
        }
        int i = Arrays.binarySearch(lows, unit);
        return unit - (i >= 0 ? i : -i - 1);
    }

    int toUnit(int codePoint) {
        int low = 0;
        int high = lows.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (lows[mid] - mid <= codePoint) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return codePoint + low;
    }
}
