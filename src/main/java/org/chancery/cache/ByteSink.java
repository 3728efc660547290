package org.chancery.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts numbers and texts behind each other as bytes; small numbers take one byte. */
final class ByteSink {

    private byte[] bytes = new byte[8192];
    private int length;

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** Returns the array that holds the bytes; only the first {@link #length} of it count. */
    byte[] array() {
        return bytes;
    }

    /** Puts a number of 0 or more in as few bytes as it needs, seven bits a byte. */
    void size(long value) {
        long rest = value;
        room(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Puts a number that may be below 0; small ones of either sign take few bytes. */
    void number(long value) {
        size(value << 1 ^ value >> 63);
    }

    /** Puts a number in eight bytes. */
    void wide(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** Puts numbers in eight bytes each. */
    void wide(long[] numbers) {
        room(numbers.length * Long.BYTES);
        ByteBuffer.wrap(bytes, length, numbers.length * Long.BYTES)
                .asLongBuffer()
                .put(numbers);
        length += numbers.length * Long.BYTES;
    }

    void text(String text) {
        // half of a pair of surrogates has no form in UTF-8
        boolean whole = isWhole(text);
        byte[] encoded = text.getBytes(whole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
        size((long) encoded.length << 1 | (whole ? 0 : 1));
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    void bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** Returns a copy of the bytes. */
    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
