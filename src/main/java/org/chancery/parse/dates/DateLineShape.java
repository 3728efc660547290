package org.chancery.parse.dates;

import java.util.Locale;

/** Whether a line states a date about the page, by what stands around the date in it. */
enum DateLineShape {
    /** The date is said of something else. */
    NONE,
    /** The date stands by itself, parted from all else. */
    PLAIN,
    /** {@code Published: …}. */
    PUBLISHED,
    /** {@code Updated on …}. */
    UPDATED;

    /** Weight of an updated line among stated dates. */
    static final int UPDATED_WEIGHT = 40;

    private static final int LONGEST = 16;

    static DateLineShape of(Tokens t, int first, int last, Expression e) {
        if (last - first > 60) {
            return NONE;
        }
        DateLineShape label = label(t, first, e.first() - 1);
        if (label != PLAIN) {
            return label;
        }
        int words = 0;
        for (int i = first; i <= last; i++) {
            boolean inside = i >= e.first() && i <= e.last();
            words += !inside && t.isWord(i) ? 1 : 0;
        }
        return words <= LONGEST && isParted(t, first, e) && isParted(t, e, last) && !isSentence(t, first, last)
                ? PLAIN
                : NONE;
    }

    /** What the word in front of the date calls it; {@link #PLAIN} where none does. */
    private static DateLineShape label(Tokens t, int first, int before) {
        int i = before;
        while (i >= first && (t.isMark(i) && !t.is(i, ')') || t.is(i, Term.ON) || isLink(t, i))) {
            i--;
        }
        if (!t.isWord(i) || i < first) {
            return PLAIN;
        }
        if (isBy(t, first) && t.is(before, Term.ON)) {
            return PUBLISHED;
        }
        String word = t.words(i).toLowerCase(Locale.ROOT);
        boolean opens =
                i == first || !t.isWord(i - 1) || t.isCapital(i) || t.isCapital(i - 1) || isOfItself(t, first, i);
        boolean alone = !t.is(i - 1, Term.LINK) && !t.is(i - 1, Term.OF);
        if (isOf(t, i, first)) {
            return PUBLISHED;
        }
        if (isEmbargo(t, first, i)) {
            return PUBLISHED;
        }
        if (t.isDash(i - 1) && t.isGlued(i - 1) && t.isText(i - 2, "load")) {
            return NONE; // the day on which a database took it in
        }
        if (t.is(before, Term.ON) && isSubmitted(t, first)) {
            return PUBLISHED;
        }
        if (DateLabels.UPDATED.contains(word)) {
            return opens && alone ? UPDATED : NONE;
        }
        if (word.equals("dated") && i > first && t.isWord(i - 1)) {
            return NONE; // a letter that the text is about
        }
        if (DateLabels.PUBLISHED.contains(word)) {
            return opens && alone ? PUBLISHED : NONE;
        }
        if (t.is(i, Term.OF) && (t.isText(i - 1, "broadcast") || t.isText(i - 1, "edition"))) {
            return PUBLISHED;
        }
        boolean colon = t.is(before, ':') && !t.isGlued(before) && !isPlace(t, first, before);
        String opening = t.words(first).toLowerCase(Locale.ROOT);
        boolean act = (opening.equals("done") || opening.equals("signed"))
                && (t.isText(first + 1, "at") || t.isText(first + 1, "in"));
        return colon || DateLabels.OTHER.contains(word) || DateLabels.OTHER.contains(opening) && !act ? NONE : PLAIN;
    }

    /** {@code HYDERABAD: TUESDAY, JANUARY 11, 1966}: the head of a paper names its town. */
    private static boolean isPlace(Tokens t, int first, int colon) {
        boolean capitals = t.weekday(colon + 1) != 0;
        for (int i = first; i < colon; i++) {
            capitals &= t.isWord(i) && t.words(i).equals(t.words(i).toUpperCase(Locale.ROOT));
        }
        return capitals && colon - first <= 3;
    }

    /** A short word between a label and its date: {@code Publicado em}, {@code Opublikowano w}. */
    private static boolean isLink(Tokens t, int i) {
        return t.isWord(i)
                && t.length(i) <= 3
                && DateLabels.LINKS.contains(t.words(i).toLowerCase(Locale.ROOT));
    }

    /** {@code Posted by Nadia Orlov on}: the label stands before the one who wrote. */
    private static boolean isBy(Tokens t, int first) {
        return t.isText(first + 1, "by")
                && (t.isCapital(first + 2) || t.is(first + 3, Term.ON))
                && DateLabels.PUBLISHED.contains(t.words(first).toLowerCase(Locale.ROOT));
    }

    /** {@code Time of issue:}, {@code Date of publication:}, {@code Release time:}. */
    private static boolean isOf(Tokens t, int word, int first) {
        boolean act = t.isText(word, "issue") || t.isText(word, "release") || t.isText(word, "publication");
        boolean when = t.isText(word - 2, "time") || t.isText(word - 2, "date") || t.isText(word - 2, "day");
        boolean time = t.isText(word, "time")
                && word > first
                && (t.isText(word - 1, "release") || t.isText(word - 1, "publishing") || t.isText(word - 1, "issue"));
        return act && when && t.is(word - 1, Term.OF) || time;
    }

    /** {@code EMBARGOED UNTIL 00:01 GMT, WEDNESDAY}: the hour from which on a text may be read is that of its publication. */
    private static boolean isEmbargo(Tokens t, int first, int word) {
        boolean embargo = t.isText(first, "embargoed") || t.isText(first, "embargo");
        return embargo && (t.isText(first + 1, "until") || t.isText(first + 1, "till")) && word - first <= 8;
    }

    /** {@code Submitted by mari on}: the label stands before the one who has put it on the site. */
    private static boolean isSubmitted(Tokens t, int first) {
        return t.isText(first, "submitted") && t.isText(first + 1, "by");
    }

    /** {@code This content was published on}: the page speaks of itself. */
    private static boolean isOfItself(Tokens t, int first, int verb) {
        return verb - first <= 5
                && t.isText(first, "this")
                && (t.isText(verb - 1, "was") || t.isText(verb - 2, "was") || t.isText(verb - 1, "is"));
    }

    private static boolean isParted(Tokens t, int first, Expression e) {
        int i = e.first() - 1;
        if (i < first) {
            return true;
        }
        if (t.is(i, ',')) {
            boolean shortTitle = i - first <= 2 && t.isCapital(first) && t.isLineEnd(e.last() + 1);
            return shortTitle || isNames(t, first, i);
        }
        boolean article = t.isText(i, "den") || t.isText(i, "the") || t.isText(i, "le") || t.isText(i, "el");
        if (article && i > first && t.weekday(i - 1) != 0) {
            return true; // torsdagen den 19 maj
        }
        if (t.isText(first, "by")
                && isNames(t, first + 1, i + 1)
                && (t.isLineEnd(e.last() + 1) || t.is(e.last() + 1, '|'))) {
            return true; // By Harbour Wire Nov 30, 2018 | 9:41 AM
        }
        boolean mark = t.isMark(i) && !t.is(i, '\'') && !t.is(i, '"') && !t.is(i, '“') && !t.is(i, '”');
        // 06:12 February 15, 2024
        boolean time = i - 2 >= first && t.isNumber(i) && t.is(i - 1, ':') && t.isNumber(i - 2);
        boolean zone = i - 1 >= first && t.isNumber(i - 1) && (t.isText(i, "gmt") || t.isText(i, "utc"));
        return mark || time || zone || isBeforeClock(t, first, e) || t.start(i + 1) - t.end(i) > 1;
    }

    /** {@code Northern Gate Network 2014-08-25 09:12:40}: a name, the day in numbers and the hour. */
    private static boolean isBeforeClock(Tokens t, int first, Expression e) {
        int hour = e.last() + 1;
        return e.rule().equals("numeric")
                && t.isNumber(hour)
                && t.is(hour + 1, ':')
                && e.first() - first <= 5
                && isNames(t, first, e.first());
    }

    /** Whether the words are names, times and numbers: a place or an outlet. */
    private static boolean isNames(Tokens t, int first, int end) {
        for (int i = first; i < end; i++) {
            if (t.isWord(i)
                    && !t.isCapital(i)
                    && t.weekday(i) == 0
                    && !t.isText(i, "feira")
                    && t.length(i) > 3
                    && Character.isLowerCase(t.words(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParted(Tokens t, Expression e, int last) {
        int i = e.last() + 1;
        boolean possessive = t.is(i, '\'') || t.is(i, '’');
        return i > last
                || (t.isMark(i) && !possessive)
                || t.isNumber(i)
                || t.isText(i, "at")
                || t.start(i) - t.end(i - 1) > 1
                || (t.isWord(i) && t.length(i) <= 2 && i + 1 >= last)
                || (t.isCapital(i) && (t.length(i) <= 4 || t.isText(i, "juche")));
    }

    private static boolean isSentence(Tokens t, int first, int last) {
        return t.is(last, '.') && t.isWord(last - 1) && !t.isCapital(last - 1) && last - first > 12;
    }
}
