package org.chancery.resolve;

import java.util.Collection;
import java.util.Optional;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.text.EditDistance;

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
                int distance = EditDistance.between(wanted, folded);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
