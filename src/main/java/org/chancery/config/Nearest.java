package org.chancery.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant to write (Damerau–Levenshtein distance, adjacent letters exchanged counting one). */
final class Nearest {

    private Nearest() {}

    /** Returns the known word nearest to one that is not known; empty where none is near. Of equals the first. */
    static Optional<String> to(String word, Collection<String> known) {
        String given = plain(word);
        if (given.length() > 40) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, given.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(given, plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : least(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] d) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
