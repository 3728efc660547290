package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Map;

/** Numbers in words or digits, as far as they count months and years: {@code two}, {@code twenty-five}, {@code 60}. */
final class NumberWord {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100));

    private NumberWord() {}

    private static int one(Tokens t, int i) {
        if (t.isNumber(i)) {
            return t.length(i) <= 3 ? t.number(i) : 0;
        }
        return t.isWord(i) && t.length(i) <= 9 ? WORDS.getOrDefault(t.words(i).toLowerCase(Locale.ROOT), 0) : 0;
    }

    /** Returns the number whose last word is a token, 1 to 999, or 0. */
    static int endingAt(Tokens t, int i) {
        int last = one(t, i);
        int tens = isCompound(t, i) ? one(t, i - 2) : 0;
        if (last == 100) {
            int times = one(t, i - 1);
            return times >= 1 && times <= 9 ? times * 100 : 100;
        }
        return tens + last;
    }

    /** Returns the first token of the number that ends at a token. */
    static int firstOf(Tokens t, int i) {
        int times = one(t, i) == 100 ? one(t, i - 1) : 0;
        return isCompound(t, i) ? i - 2 : times >= 1 && times <= 9 ? i - 1 : i;
    }

    private static boolean isCompound(Tokens t, int i) {
        int tens = t.isDash(i - 1) && t.isWord(i) ? one(t, i - 2) : 0;
        int last = one(t, i);
        return tens >= 20 && tens % 10 == 0 && tens < 100 && last >= 1 && last <= 9;
    }
}
