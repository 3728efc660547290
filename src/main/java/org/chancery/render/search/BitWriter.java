package org.chancery.render.search;

import java.util.Arrays;

/** Takes up numbers as bits, the highest bit of a byte first. */
final class BitWriter {

    private byte[] bytes = new byte[16];
    private int length;

    /** Appends the lowest {@code width} bits of a number; {@code width} is 0 to 31. */
    void bits(int value, int width) {
        for (int i = width - 1; i >= 0; i--) {
            bit((value >>> i) & 1);
        }
    }

    /** Appends ones and a zero. */
    void unary(int ones) {
        for (int i = 0; i < ones; i++) {
            bit(1);
        }
        bit(0);
    }

    /** Appends a number from 0 up by the code of Rice with the parameter {@code k}. */
    void rice(int value, int k) {
        unary(value >>> k);
        bits(value, k);
    }

    /** Appends a number from 0 up by the exponential Golomb code of order {@code k}; large outliers stay short. */
    void golomb(int value, int k) {
        int shifted = value + (1 << k);
        int width = 31 - Integer.numberOfLeadingZeros(shifted);
        unary(width - k);
        bits(shifted, width);
    }

    private void bit(int bit) {
        int at = length >>> 3;
        if (at == bytes.length) {
            bytes = Arrays.copyOf(bytes, at * 2);
        }
        bytes[at] |= (byte) (bit << (7 - (length & 7)));
        length++;
    }

    /** Returns what was taken up, filled up with zeros. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, (length + 7) >>> 3);
    }
}
