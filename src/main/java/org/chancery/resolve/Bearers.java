package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.config.PersonEntry;
import org.jspecify.annotations.Nullable;

/** Identities by their ids and by the keys of their names, while entries of a configuration join some of them. */
final class Bearers {

    private final Map<String, List<Identity>> byKey = new HashMap<>();
    private final IdentityHashMap<PersonEntry, Identity> byEntry = new IdentityHashMap<>();
    private final Set<Identity> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    Bearers(List<Identity> identities) {
        for (Identity identity : identities) {
            Set<String> keys = new HashSet<>();
            identity.forms().forEach(form -> keys.add(form.key()));
            if (!identity.id.isEmpty()) {
                keys.add(identity.id);
            }
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(identity));
            if (identity.entry != null) {
                byEntry.put(identity.entry, identity);
            }
        }
    }

    /** Returns those with this id or this key of a name who were not joined to somebody. */
    List<Identity> called(String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(i -> !isJoined(i))
                .toList();
    }

    /** Returns whom an entry is about, or null where that is not known yet. */
    @Nullable
    Identity of(PersonEntry entry) {
        return byEntry.get(entry);
    }

    /** Joins one identity to another. */
    void join(Identity person, Identity other) {
        person.absorb(other);
        joined.add(other);
        for (NameForm form : other.forms()) {
            byKey.computeIfAbsent(form.key(), k -> new ArrayList<>()).add(person);
        }
    }

    /** Returns whether an identity was joined to another. */
    boolean isJoined(Identity identity) {
        return joined.contains(identity);
    }
}
