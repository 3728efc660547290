package org.chancery.parse.layout;

/** Tells whether a text is written in Latin letters or in those of another script. */
final class Script {

    /** No more of a page is needed to tell its script. */
    private static final int ENOUGH = 2000;

    private Script() {}

    /** Returns whether the letters of a text are mostly not Latin; false where it has none. */
    static boolean isOther(String text) {
        return balance(text) < 0;
    }

    /** Returns whether the running text from a row on is mostly in Latin letters. */
    static boolean isLatinFrom(Draft draft, int start) {
        int seen = 0;
        int balance = 0;
        for (int i = start; i < draft.size() && seen < ENOUGH; i++) {
            Row row = draft.row(i);
            if (Shape.isProse(row)) {
                balance += balance(row.text());
                seen += row.text().length();
            }
        }
        return balance > 0;
    }

    /** Returns the number of Latin letters less that of other letters, in the first part of a text. */
    private static int balance(String text) {
        int balance = 0;
        for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                balance += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
            } else if (Character.isLetter(c)) {
                balance += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : -1;
            }
        }
        return balance;
    }
}
