package org.chancery.render.search;

/** Short hashes that the page that searches can reckon as well: two of FNV-1a, 32 bits each, over UTF-16 units. */
final class TermHash {

    private static final int PRIME = 0x01000193;
    private static final int START = 0x811c9dc5;
    private static final int OTHER_START = 0x050c5d1f;

    private TermHash() {}

    /** Returns 32 bits. */
    static int of(String text) {
        return hash(text, START);
    }

    /** Returns 16 hexadecimal digits, enough to name a file. */
    static String name(String text) {
        return hex(hash(text, START)) + hex(hash(text, OTHER_START));
    }

    private static int hash(String text, int start) {
        int hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static String hex(int hash) {
        String digits = Integer.toHexString(hash);
        return "0".repeat(8 - digits.length()) + digits;
    }
}
