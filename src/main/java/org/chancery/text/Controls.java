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
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            if (b == 0x7F || (b >= 0 && b < ' ' && !blank && b != 0x1B)) {
                controls++;
            }
        }
        return controls > 2 + bytes.length / 100;
    }
}
