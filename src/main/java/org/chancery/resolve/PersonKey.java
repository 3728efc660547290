package org.chancery.resolve;

import java.util.List;
import org.chancery.config.PersonEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an id in {@code _permalinks.yaml} was given to: a name, and behind {@code ;} what tells the person from a namesake,
 * a Wikidata id or a file that names the person.
 *
 * @param name usual name when the id was given
 * @param mark what tells the person from a namesake, or empty
 */
record PersonKey(String name, String mark) {

    private static final String SEPARATOR = "; ";

    static PersonKey of(String written) {
        int at = written.indexOf(SEPARATOR);
        return at < 0
                ? new PersonKey(written, "")
                : new PersonKey(written.substring(0, at), written.substring(at + SEPARATOR.length()));
    }

    /** Returns the key as it is written. */
    String written() {
        return mark.isEmpty() ? name : name + SEPARATOR + mark;
    }

    /**
     * Returns which of those who bear the name it was given to; null where none, or it cannot be told.
     *
     * @param id the id
     * @param bearers those who bear the name; one of whom a person said in which articles they are has only their own ids
     * @param inUse whether the id is in use, so that the name alone may tell; one given up needs its mark
     */
    @Nullable
    Identity owner(String id, List<Identity> bearers, boolean inUse) {
        List<Identity> open =
                bearers.stream().filter(bearer -> isOpen(bearer, id)).toList();
        for (Identity bearer : open) {
            boolean known =
                    bearer.authority != null && bearer.authority.wikidata().equals(mark);
            if (!mark.isEmpty() && (known || bearer.files.contains(mark))) {
                return bearer;
            }
        }
        if (!inUse) {
            return null;
        }
        List<Identity> complete = open.stream().filter(b -> b.complete).toList();
        return complete.size() == 1 && NameForm.of(name).words().size() > 1 ? complete.get(0) : null;
    }

    /** Returns whether an identity may own an id; one made of stated articles has only the ids that its entry gives. */
    static boolean isOpen(Identity bearer, String id) {
        PersonEntry entry = bearer.entry;
        return entry == null
                || entry.articles().isEmpty()
                || entry.id().equals(id)
                || entry.formerIds().contains(id);
    }
}
