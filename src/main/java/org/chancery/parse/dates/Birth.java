package org.chancery.parse.dates;

/** Whether a date is somebody's day of birth, by which no other date of the article is to be understood. */
final class Birth {

    /** Words between {@code born} and the date. */
    private static final int REACH = 8;

    private Birth() {}

    /** Returns whether the sentence says right before the date that somebody was born. */
    static boolean isOf(Tokens tokens, Expression e) {
        for (int i = e.first() - 1; i > e.first() - REACH && !Tense.endsSentence(tokens, i); i--) {
            if (tokens.isText(i, "born")) {
                return true;
            }
        }
        return false;
    }
}
