package org.chancery.resolve;

import java.util.Collection;
import java.util.Optional;
import org.chancery.gazetteer.AuthorityNames;

/** Finds what somebody meant who wrote a name that is nowhere in the archive. */
final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * Returns the name that differs from a written one by the fewest letters, at most a third of them; of equals the first in
     * alphabetical order; empty where none is near.
     */
    static Optional<String> to(String written, Collection<String> names) {
        String wanted = AuthorityNames.fold(written);
        String best = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        for (String name : names.stream().sorted().toList()) {
            String folded = AuthorityNames.fold(name);
            if (Math.abs(folded.length() - wanted.length()) < least) {
                int distance = distance(wanted, folded);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Counts the letters to put in, take out or change (Levenshtein distance). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
