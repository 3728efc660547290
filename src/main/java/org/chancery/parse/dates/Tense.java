package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;

/** Whether the sentence around an expression tells of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    /** The sentence does not say. */
    UNKNOWN;

    private static final int REACH = 60;

    private static final Set<String> DELAYS = Set.of(
            "postponed", "delayed", "adjourned", "extended", "deferred", "rescheduled", "put", "moved", "prolonged");

    /** Returns the tense of the verb nearest in front of an expression, else of the first one behind it. */
    static Tense around(Tokens t, Expression e) {
        if (isPutOff(t, e)) {
            return FUTURE;
        }
        if (t.isText(e.first() - 1, "since")) {
            return PAST;
        }
        for (int i = e.first() - 1; i > e.first() - REACH && !endsSentence(t, i); i--) {
            Tense tense = of(t, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int i = e.last() + 1; i < e.last() + REACH && !endsSentence(t, i); i++) {
            Tense tense = of(t, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** {@code postponed until Saturday}, {@code put off to March}. */
    private static boolean isPutOff(Tokens t, Expression e) {
        if (!t.is(e.first() - 1, Term.LINK)) {
            return false;
        }
        for (int i = e.first() - 2; i > e.first() - 8 && t.isWord(i); i--) {
            if (DELAYS.contains(t.words(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a sentence or a line ends with a token; the full stop of an initial or a title ends none. */
    static boolean endsSentence(Tokens t, int i) {
        if (t.isLineEnd(i) || t.is(i, '?') || t.is(i, '!')) {
            return true;
        }
        if (!t.is(i, '.') || t.isGlued(i) && !t.isMark(i + 1)) {
            return false;
        }
        boolean abbreviation = t.isCapital(i - 1) && t.length(i - 1) <= 4 || t.month(i - 1) != 0;
        return !abbreviation && !(t.isWord(i + 1) && !t.isCapital(i + 1));
    }

    private static Tense of(Tokens t, int i) {
        if (!t.isWord(i)) {
            return UNKNOWN;
        }
        if (t.is(i, Term.FUTURE)) {
            if (t.isText(i - 1, "was") || t.isText(i - 1, "were") || t.isText(i - 1, "been")) {
                return PAST;
            }
            boolean set = t.isText(i, "set") && !t.is(i + 1, Term.LINK) && !t.isText(i + 1, "for");
            return set ? PAST : FUTURE;
        }
        if (t.is(i, Term.LINK)) {
            return isPlannedInfinitive(t, i) ? FUTURE : UNKNOWN;
        }
        if (t.is(i, Term.PRESENT)) {
            return isScheduled(t, i) ? FUTURE : UNKNOWN;
        }
        if (t.is(i, Term.INTENT)) {
            return t.endsWith(i, "ed") ? PAST : UNKNOWN;
        }
        if (t.isText(i - 1, "be")) {
            return UNKNOWN; // will be opened, to be opened: the word before it tells
        }
        boolean regular = t.length(i) > 4 && t.endsWith(i, "ed") && !t.isText(i, "united") && !t.isText(i, "hundred");
        return t.is(i, Term.PAST) || regular ? PAST : UNKNOWN;
    }

    /** {@code are to open}, {@code promised to vote}. */
    private static boolean isPlannedInfinitive(Tokens t, int to) {
        if (!t.isText(to, "to") || !t.isWord(to + 1) || t.isCapital(to + 1) || t.is(to + 1, Term.THE)) {
            return false;
        }
        if (t.isText(to - 1, "is") || t.isText(to - 1, "are")) {
            return true;
        }
        if (t.isText(to + 1, "be") && !t.isText(to - 1, "was") && !t.isText(to - 1, "were")) {
            return t.is(to + 2, Term.PAST) || t.endsWith(to + 2, "ed"); // to be held
        }
        for (int i = to - 1; i > to - 4; i--) {
            if (t.is(i, Term.INTENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The visit ends}, {@code and ends on}, {@code Games, which open}, {@code Ann and Ben meet}; not {@code the vote}, {@code two visits}. */
    private static boolean isScheduled(Tokens t, int i) {
        int before = i - 1;
        if (t.endsWith(i, "s")) {
            return (t.isWord(before) || t.is(before, ','))
                    && !t.is(before, Term.THE)
                    && !t.is(before, Term.A)
                    && !t.is(before, Term.OF)
                    && !t.is(before, Term.PREPOSITION)
                    && (!t.is(before, Term.AND) || t.isText(i + 1, "on") || t.isText(i + 1, "until"))
                    && !t.is(before, Term.LINK)
                    && !(t.isText(before, "s") && t.isGlued(before - 1));
        }
        return t.isText(before, "they")
                || t.isText(before, "we")
                || t.isText(before, "which")
                || t.isText(before, "who")
                || t.isText(before, "that")
                || t.isText(before, "i")
                || (t.isCapital(before) && t.is(before - 1, Term.AND) && t.isCapital(before - 2))
                || (t.endsWith(before, "s") && t.length(before) > 3);
    }
}
