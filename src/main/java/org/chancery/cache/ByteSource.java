package org.chancery.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.model.SheetSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a {@link ByteSink} put. Short texts and values that come again and again, such as names of rules and places,
 * are made once and shared.
 */
final class ByteSource {

    private static final int SHARED = 1 << 13;
    private static final int LONGEST_SHARED = 48;

    private final @Nullable String[] shared = new @Nullable String[SHARED];
    private final byte[][] sharedBytes = new byte[SHARED][];
    private final @Nullable Object[] values = new @Nullable Object[SHARED];
    private byte[] bytes = new byte[0];
    private SheetSource attached = SheetSource.NONE;
    private int at;

    /** Goes to a place in some bytes, of which this is the article's text. */
    void begin(byte[] from, int offset, SheetSource text) {
        bytes = from;
        at = offset;
        attached = text;
    }

    /** Returns the text of the article whose record is taken. */
    SheetSource attached() {
        return attached;
    }

    int at() {
        return at;
    }

    long size() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    long number() {
        long value = size();
        return value >>> 1 ^ -(value & 1);
    }

    long wide() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[at++] & 0xFF);
        }
        return value;
    }

    /** Fills an array with numbers of eight bytes each. */
    void wide(long[] numbers) {
        ByteBuffer.wrap(bytes, at, numbers.length * Long.BYTES).asLongBuffer().get(numbers);
        at += numbers.length * Long.BYTES;
    }

    String text() {
        long size = size();
        int length = (int) (size >>> 1);
        int from = at;
        at += length;
        if ((size & 1) != 0) {
            return new String(bytes, from, length, StandardCharsets.UTF_16BE);
        }
        if (length > LONGEST_SHARED) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        int hash = 0;
        for (int i = from; i < at; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & SHARED - 1;
        String known = shared[slot];
        if (known != null && Arrays.equals(sharedBytes[slot], 0, sharedBytes[slot].length, bytes, from, at)) {
            return known;
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        shared[slot] = text;
        sharedBytes[slot] = Arrays.copyOfRange(bytes, from, at);
        return text;
    }

    /** Returns a value, or one equal to it that was taken before. */
    Object share(Object value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 15) & SHARED - 1;
        Object known = values[slot];
        if (value.equals(known)) {
            return known;
        }
        values[slot] = value;
        return value;
    }
}
