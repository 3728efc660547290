package org.chancery.read;

/** The wide characters of Chinese, Japanese and Korean, between which no blank is written. */
final class Cjk {

    private static final int FIRST_WIDE = 0x1100;

    private Cjk() {}

    /** Returns whether a character takes two columns. */
    static boolean isWide(int c) {
        return c >= FIRST_WIDE && isWideAbove(c);
    }

    private static boolean isWideAbove(int c) {
        return c <= 0x115F
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** Returns whether lines that meet with these characters are joined without a blank; Korean has blanks. */
    static boolean runsOn(int before, int after) {
        return isWide(before) && isWide(after) && !isHangul(before) && !isHangul(after);
    }

    private static boolean isHangul(int c) {
        return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x115F);
    }
}
