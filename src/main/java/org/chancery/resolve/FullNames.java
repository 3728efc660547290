package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.gazetteer.AuthorityPerson;
import org.chancery.resolve.AuthorityMatcher.Match;
import org.chancery.resolve.FamilyNames.Order;
import org.jspecify.annotations.Nullable;

/**
 * Makes identities of all who are seen with a full name. Those of one name are one person unless something speaks against
 * it: two holders of offices by that name, a credit against a subject, offices in different countries with nobody and
 * nothing in common.
 */
final class FullNames {

    private final NameClasses names;
    private final AuthorityMatcher authority;
    private final Apart apart;

    FullNames(NameClasses names, AuthorityMatcher authority, Apart apart) {
        this.apart = apart;
        this.names = names;
        this.authority = authority;
    }

    /** Returns the identities of these sightings, all of them complete, in the order in which they are first seen. */
    List<Identity> identities(List<Sighting> sightings, Map<String, NameEntry> entries) {
        Map<String, List<Sighting>> classes = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            String name = names.classOf(sighting.form().key());
            classes.computeIfAbsent(name, k -> new ArrayList<>()).add(sighting);
        }
        List<List<Identity>> identities = classes.values().parallelStream()
                .map(same -> split(same, entries))
                .toList();
        return joinByAuthority(identities.stream().flatMap(List::stream).toList());
    }

    private List<Identity> split(List<Sighting> same, Map<String, NameEntry> entries) {
        Map<Sighting, AuthorityPerson> known = new HashMap<>();
        for (Sighting sighting : same) {
            Match match = authority.full(sighting);
            if (match.person() != null) {
                known.put(sighting, match.person());
            }
        }
        List<List<Sighting>> groups = new Namesakes(known).groups(same);
        List<Identity> identities = new ArrayList<>();
        for (List<Sighting> group : groups) {
            Identity identity = new Identity();
            for (Sighting sighting : group) {
                boolean alike = sighting.form().key().equals(group.get(0).form().key());
                identity.add(
                        sighting,
                        alike ? "full-name" : "name-variant",
                        sighting.local().confidence() * (alike ? 1 : 0.95));
                NameEntry entry = entries.get(sighting.form().key());
                if (entry != null) {
                    identity.doubts.addAll(entry.doubts());
                }
            }
            identity.authority = mostFrequent(group, known);
            if (groups.size() > 1) {
                identity.doubts.add(
                        new Doubt(Doubt.Kind.NAMESAKE, group.get(0).form().text(), List.of()));
            }
            identities.add(identity);
        }
        return identities;
    }

    private static @Nullable AuthorityPerson mostFrequent(List<Sighting> group, Map<Sighting, AuthorityPerson> known) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, AuthorityPerson> byLine = new HashMap<>();
        for (Sighting sighting : group) {
            AuthorityPerson person = known.get(sighting);
            if (person != null) {
                counts.merge(person.line(), 1, Integer::sum);
                byLine.put(person.line(), person);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(e -> byLine.get(e.getKey()))
                .orElse(null);
    }

    /** Returns whether one article names both, with given names that open differently, as it does father and son. */
    private static boolean areTwo(Identity a, Identity b) {
        NameForm one = a.forms().get(0);
        NameForm other = b.forms().get(0);
        return a.files.stream().anyMatch(b.files::contains)
                && one.order() == Order.FAMILY_LAST
                && other.order() == Order.FAMILY_LAST
                && one.family().equals(other.family())
                && !one.given().isEmpty()
                && !other.given().isEmpty()
                && one.given().get(0).charAt(0) != other.given().get(0).charAt(0);
    }

    /** Joins identities that are the same holder of offices under different names. */
    private List<Identity> joinByAuthority(Collection<Identity> identities) {
        Map<Integer, Identity> byLine = new TreeMap<>();
        List<Identity> joined = new ArrayList<>();
        for (Identity identity : identities) {
            AuthorityPerson person = identity.authority;
            Identity first = person == null ? null : byLine.putIfAbsent(person.line(), identity);
            if (first == null || apart.are(first, identity)) {
                joined.add(identity);
            } else if (areTwo(first, identity)) {
                identity.authority = null;
                joined.add(identity);
            } else {
                first.absorb(identity);
            }
        }
        joined.sort(Comparator.comparing(Identity::anchor));
        return joined;
    }
}
