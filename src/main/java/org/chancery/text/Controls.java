package org.chancery.text;

/** Control characters in bytes: a few are slips, many are no text. */
final class Controls {

    private Controls() {}

    static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether more than one byte in a hundred is a control character that text does not use. */
    static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= ' ' && b < 0x7F || b < 0 || b == '\n') {
                continue;
            }
            boolean blank = b == '\t' || b == '\r' || b == '\f';
            controls += blank || b == 0x1B ? 0 : 1;
        }
        return controls > 2 + bytes.length / 100;
    }
}
