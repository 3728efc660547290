package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PersonEntry;

/** Identities by their ids and by the keys of their names, while entries of a configuration join some of them. */
final class Bearers {

    private final Map<String, PermalinkEntry> published;
    private final Map<String, List<Identity>> byKey = new HashMap<>();
    private final Set<Identity> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Takes identities.
     *
     * @param identities whoever is known so far
     * @param published ids of people ever published
     */
    Bearers(List<Identity> identities, Map<String, PermalinkEntry> published) {
        this.published = published;
        for (Identity identity : identities) {
            Set<String> keys = new HashSet<>();
            identity.forms().forEach(form -> keys.add(form.key()));
            if (!identity.id.isEmpty()) {
                keys.add(identity.id);
            }
            keys.forEach(key -> add(key, identity));
            if (identity.entry != null) {
                addIds(identity.entry, identity);
            }
        }
    }

    private void add(String key, Identity identity) {
        List<Identity> called = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        if (!called.contains(identity)) {
            called.add(identity);
        }
    }

    /** Lets the ids that an entry gives stand for an identity. */
    void addIds(PersonEntry entry, Identity identity) {
        entry.formerIds().forEach(id -> add(id, identity));
        if (!entry.id().isEmpty()) {
            add(entry.id(), identity);
        }
    }

    /** Returns those with this id or this key of a name who were not joined to somebody. */
    List<Identity> called(String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(i -> !isJoined(i))
                .toList();
    }

    /**
     * Returns those whom an entry means by an id or a name: of an id that was published the one person it was given to, even
     * where others have the same name; else whoever has the id or is called so.
     */
    Collection<Identity> meant(String ref) {
        PermalinkEntry entry = published.get(ref);
        if (entry == null) {
            Set<Identity> meant = new LinkedHashSet<>(called(ref));
            meant.addAll(called(NameForm.of(ref).key()));
            return meant;
        }
        PersonKey key = PersonKey.of(entry.key());
        List<Identity> namesakes = called(NameForm.of(key.name()).key());
        Identity owner = key.owner(ref, namesakes, entry.leadsTo().isEmpty());
        if (owner != null) {
            return List.of(owner);
        }
        List<Identity> byId = called(ref);
        if (!byId.isEmpty()) {
            return byId;
        }
        List<Identity> free =
                namesakes.stream().filter(i -> PersonKey.isOpen(i, ref)).toList();
        return free.size() == 1 ? free : List.of();
    }

    /** Joins one identity to another. */
    void join(Identity person, Identity other) {
        PersonEntry own = person.entry;
        PersonEntry more = other.entry;
        person.absorb(other);
        if (own != null && more != null) {
            person.entry = own.with(more);
        }
        joined.add(other);
        for (NameForm form : other.forms()) {
            add(form.key(), person);
        }
        if (more != null) {
            addIds(more, person);
        }
        if (!other.id.isEmpty()) {
            add(other.id, person);
        }
    }

    /** Returns whether an identity was joined to another. */
    boolean isJoined(Identity identity) {
        return joined.contains(identity);
    }
}
