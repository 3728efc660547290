package org.chancery.cli;

import java.util.Collection;
import org.chancery.text.Slugs;

/** Looks at ids that somebody chose. */
final class PeopleIds {

    private PeopleIds() {}

    /**
     * Requires that an id can be an address and that nobody has it or ever had it.
     *
     * @param taken ids that were ever given
     */
    static void require(String id, Collection<String> taken) throws UsageException {
        if (!Slugs.slug(id).equals(id)) {
            throw new UsageException(
                    "'" + id + "' cannot be an address; small letters a to z, digits and single hyphens can",
                    "Write --id " + Slugs.slug(id) + ".");
        }
        if (taken.contains(id)) {
            throw new UsageException(
                    "the id " + id + " was given to somebody already",
                    "Choose another one; an id is never given again.");
        }
    }
}
