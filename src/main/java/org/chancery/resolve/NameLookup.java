package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Person;

/** Finds people of an archive by what somebody calls them: an id, an id of before, or a name. */
public final class NameLookup {

    private final Archive archive;
    private final Map<String, Person> byId = new TreeMap<>();

    /** Makes a lookup in an archive. */
    public NameLookup(Archive archive) {
        this.archive = archive;
        archive.people().forEach(person -> byId.put(person.id(), person));
    }

    /**
     * Returns who is meant: the one whose id it is or was; else those whose usual name it is; else those who have it among
     * their variants. Case, accents, and apostrophes make no difference.
     */
    public List<Person> people(String ref) {
        Person byOwnId = byId.get(archive.redirects().getOrDefault(ref, ref));
        if (byOwnId != null) {
            return List.of(byOwnId);
        }
        String key = NameForm.of(ref).key();
        List<Person> named = archive.people().stream()
                .filter(person -> NameForm.of(person.name()).key().equals(key))
                .toList();
        return named.isEmpty()
                ? archive.people().stream()
                        .filter(person -> person.variants().stream()
                                .anyMatch(variant -> NameForm.of(variant).key().equals(key)))
                        .toList()
                : named;
    }

    /** Returns names with ids that are written much like this, the nearest first, at most three. */
    public List<String> near(String ref) {
        Map<String, Person> known = new LinkedHashMap<>(byId);
        archive.people().forEach(person -> known.putIfAbsent(person.name(), person));
        List<String> near = new ArrayList<>();
        while (near.size() < 3) {
            Optional<String> next = nearest(ref, known.keySet());
            if (next.isEmpty()) {
                break;
            }
            Person person = known.get(next.get());
            known.values().removeIf(other -> other.equals(person));
            if (person != null) {
                near.add(person.name() + " (" + person.id() + ")");
            }
        }
        return near;
    }

    /** Returns the one of some names that is written most like this; empty where none is near. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        return NearestName.to(written, names);
    }
}
