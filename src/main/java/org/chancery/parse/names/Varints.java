package org.chancery.parse.names;

/** Whole numbers in groups of seven bits, the lowest first; a set eighth bit says that more follow. */
final class Varints {

    private final byte[] bytes;
    private int at;

    Varints(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the next number. */
    int next() {
        int number = 0;
        int shift = 0;
        byte b;
        do {
            b = bytes[at++];
            number |= (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return number;
    }

    /** Returns how many bytes were read. */
    int position() {
        return at;
    }
}
