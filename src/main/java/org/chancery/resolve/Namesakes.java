package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.gazetteer.AuthorityOffice;
import org.chancery.gazetteer.AuthorityPerson;

/** Splits those who bear one name into people, where something speaks against their being one. */
final class Namesakes {

    /** Offices that are not held in one country, or held abroad. */
    private static final Set<AuthorityOffice> WITHOUT_COUNTRY =
            EnumSet.of(AuthorityOffice.SECRETARY_GENERAL, AuthorityOffice.SPOKESPERSON, AuthorityOffice.OTHER);

    private final Map<Sighting, AuthorityPerson> known;

    /** Takes whom the authority list knows among them. */
    Namesakes(Map<Sighting, AuthorityPerson> known) {
        this.known = known;
    }

    /** Returns the people, the one seen first first. */
    List<List<Sighting>> groups(List<Sighting> same) {
        List<Sighting> subjects = same.stream().filter(Sighting::isSubject).toList();
        List<Sighting> credits = same.stream().filter(s -> !s.isSubject()).toList();
        if (subjects.isEmpty() || credits.isEmpty()) {
            return bySubject(same);
        }
        Set<String> files = new HashSet<>();
        subjects.forEach(s -> files.add(s.setting().file()));
        boolean together =
                credits.stream().anyMatch(s -> files.contains(s.setting().file()));
        if (together) {
            return bySubject(same);
        }
        List<List<Sighting>> groups = new ArrayList<>(bySubject(subjects));
        groups.add(credits);
        return groups;
    }

    private List<List<Sighting>> bySubject(List<Sighting> same) {
        Set<Integer> lines = new HashSet<>();
        same.forEach(s -> {
            AuthorityPerson person = known.get(s);
            if (person != null) {
                lines.add(person.line());
            }
        });
        if (lines.size() > 1) {
            return byAuthority(same);
        }
        return lines.isEmpty() ? byContext(same) : List.of(same);
    }

    /** Gives each to one of the holders of offices; those who are none to the one nearest in time. */
    private List<List<Sighting>> byAuthority(List<Sighting> same) {
        Map<Integer, List<Sighting>> groups = new TreeMap<>();
        for (Sighting sighting : same) {
            AuthorityPerson person = known.get(sighting);
            if (person == null) {
                int year = sighting.setting().year();
                person = known.values().stream()
                        .min(Comparator.comparingInt((AuthorityPerson p) -> distance(p, year))
                                .thenComparingInt(AuthorityPerson::line))
                        .orElseThrow();
            }
            groups.computeIfAbsent(person.line(), k -> new ArrayList<>()).add(sighting);
        }
        return List.copyOf(groups.values());
    }

    private static int distance(AuthorityPerson person, int year) {
        return person.tenures().stream()
                .mapToInt(t -> Math.min(Math.abs(t.from() - year), Math.abs(t.to() - year)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * Groups by what is shared: a country, the one that an office serves where it says so, or somebody named beside them.
     * Keeps apart groups with nothing in common whose offices differ or serve different countries.
     */
    private static List<List<Sighting>> byContext(List<Sighting> same) {
        Partition parts = new Partition(same.size());
        Map<String, Integer> countries = new HashMap<>();
        Map<String, Integer> companions = new HashMap<>();
        for (int i = 0; i < same.size(); i++) {
            Sighting sighting = same.get(i);
            String own = sighting.form().key();
            String served = sighting.served();
            for (String country : served.isEmpty() ? sighting.setting().countries() : Set.of(served)) {
                meet(country, i, countries, parts);
            }
            for (String companion : sighting.setting().companions()) {
                if (!companion.equals(own)) {
                    meet(companion, i, companions, parts);
                }
            }
        }
        Map<Integer, List<Sighting>> groups = new TreeMap<>();
        for (int i = 0; i < same.size(); i++) {
            groups.computeIfAbsent(parts.find(i), k -> new ArrayList<>()).add(same.get(i));
        }
        return groups.size() == 1 ? List.of(same) : joinUnlessAgainst(List.copyOf(groups.values()));
    }

    private static void meet(String feature, int i, Map<String, Integer> first, Partition parts) {
        Integer other = first.putIfAbsent(feature, i);
        if (other != null) {
            parts.join(other, i);
        }
    }

    private static List<List<Sighting>> joinUnlessAgainst(List<List<Sighting>> groups) {
        List<List<Sighting>> apart = new ArrayList<>();
        List<Set<AuthorityOffice>> kinds = new ArrayList<>();
        List<Set<String>> served = new ArrayList<>();
        List<Boolean> placed = new ArrayList<>();
        for (List<Sighting> group : groups) {
            Set<AuthorityOffice> own = new HashSet<>();
            group.forEach(s -> own.addAll(s.kinds()));
            own.removeAll(WITHOUT_COUNTRY);
            Set<String> serves = new HashSet<>();
            group.stream().map(Sighting::served).filter(c -> !c.isEmpty()).forEach(serves::add);
            boolean where =
                    group.stream().anyMatch(s -> !s.setting().countries().isEmpty());
            int at = -1;
            for (int i = 0; i < apart.size() && at < 0; i++) {
                boolean offices = where && placed.get(i) && differ(own, kinds.get(i));
                at = offices || differ(serves, served.get(i)) ? -1 : i;
            }
            if (at < 0) {
                apart.add(new ArrayList<>(group));
                kinds.add(own);
                served.add(serves);
                placed.add(where);
            } else {
                apart.get(at).addAll(group);
                kinds.get(at).addAll(own);
                served.get(at).addAll(serves);
                placed.set(at, placed.get(at) || where);
            }
        }
        return apart;
    }

    /** Returns whether both are told and nothing is in both. */
    private static boolean differ(Set<?> a, Set<?> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
