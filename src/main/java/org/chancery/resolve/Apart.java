package org.chancery.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of which a person said that they are different people, by their keys. */
final class Apart {

    /** Nothing was said. */
    static final Apart NOBODY = new Apart(Set.of());

    private final Set<List<String>> pairs;
    private final Map<String, Set<String>> others = new HashMap<>();

    /** Takes pairs of keys. */
    Apart(Set<List<String>> pairs) {
        this.pairs = Set.copyOf(pairs);
        for (List<String> pair : pairs) {
            others.computeIfAbsent(pair.get(0), k -> new HashSet<>()).add(pair.get(1));
            others.computeIfAbsent(pair.get(1), k -> new HashSet<>()).add(pair.get(0));
        }
    }

    /** Returns the pairs of keys. */
    Set<List<String>> pairs() {
        return pairs;
    }

    /** Returns whether two names are different people. */
    boolean are(String key, String other) {
        return others.getOrDefault(key, Set.of()).contains(other);
    }

    /** Returns whether a name is somebody else than an identity. */
    boolean are(String key, Identity identity) {
        Set<String> apart = others.getOrDefault(key, Set.of());
        return !apart.isEmpty() && identity.forms().stream().anyMatch(form -> apart.contains(form.key()));
    }

    /** Returns whether two identities are different people by any of their names. */
    boolean are(Identity one, Identity other) {
        return !others.isEmpty() && one.forms().stream().anyMatch(form -> are(form.key(), other));
    }
}
