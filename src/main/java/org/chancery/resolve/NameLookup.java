package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byVariant = new HashMap<>();

    /** Makes a lookup in an archive. */
    public NameLookup(Archive archive) {
        this.archive = archive;
        for (Person person : archive.people()) {
            byId.put(person.id(), person);
            add(byName, person.name(), person);
            person.variants().forEach(variant -> add(byVariant, variant, person));
        }
    }

    private static void add(Map<String, List<Person>> people, String name, Person person) {
        List<Person> same = people.computeIfAbsent(NameForm.of(name).key(), key -> new ArrayList<>());
        if (same.isEmpty() || !same.get(same.size() - 1).id().equals(person.id())) {
            same.add(person);
        }
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
        List<Person> named = byName.getOrDefault(key, List.of());
        return List.copyOf(named.isEmpty() ? byVariant.getOrDefault(key, List.of()) : named);
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
