package org.chancery.cli;

import java.util.List;
import org.chancery.config.At;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Person;

/** Makes entries for people who have none yet. */
final class PeopleEntries {

    private static final At NEW = new At(PeopleText.NAME, 0, 0);

    private PeopleEntries() {}

    /** Returns the entry of somebody who is these others too. */
    static PersonEntry same(Person person, List<String> ids) {
        return entry(person.name(), person.id(), List.of(), ids, List.of(), false, List.of(), List.of());
    }

    /** Returns the entry of somebody who is seen in these articles only. */
    static PersonEntry pinned(String name, String id, List<String> variants, List<String> articles, String notSame) {
        return entry(name, id, variants, List.of(), List.of(notSame), false, List.of(), articles);
    }

    /** Returns the entry of somebody who has these names and is not another. */
    static PersonEntry named(String name, String id, List<String> variants, String notSame) {
        return entry(name, id, variants, List.of(), List.of(notSame), false, List.of(), List.of());
    }

    /** Returns the entry of somebody who is not these others; seen in these articles only, where any are given. */
    static PersonEntry apart(String name, String id, List<String> articles, List<String> notSame) {
        return entry(name, id, List.of(), List.of(), notSame, false, List.of(), articles);
    }

    /** Returns the entry of somebody who has a new name and perhaps a new id. */
    static PersonEntry renamed(Person person, String name, String id) {
        List<String> former = id.equals(person.id()) ? List.of() : List.of(person.id());
        return entry(name, id, List.of(person.name()), List.of(), List.of(), false, former, List.of());
    }

    /** Returns the entry of somebody who stands at an address elsewhere. */
    static PersonEntry elsewhere(Person person, String address) {
        return new PersonEntry(
                person.name(),
                person.id(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(address),
                NEW);
    }

    /** Returns the entry of names that are nobody. */
    static PersonEntry ignored(String name, List<String> variants) {
        return entry(name, "", variants, List.of(), List.of(), true, List.of(), List.of());
    }

    private static PersonEntry entry(
            String name,
            String id,
            List<String> variants,
            List<String> same,
            List<String> notSame,
            boolean ignore,
            List<String> former,
            List<String> articles) {
        return new PersonEntry(
                name, id, variants, List.of(), same, notSame, ignore, former, List.of(), articles, List.of(), NEW);
    }
}
