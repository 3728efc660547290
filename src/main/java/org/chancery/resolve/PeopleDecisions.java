package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PersonEntry;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Replays {@code _people.yaml}: who is the same, who is not, and what is no person at all. */
final class PeopleDecisions {

    private final List<PersonEntry> entries;
    /** Names to which published ids were given, by id. */
    private final Map<String, String> names = new TreeMap<>();

    private final Set<PersonEntry> matched = new HashSet<>();
    private final Set<List<Object>> open = new LinkedHashSet<>();

    PeopleDecisions(List<PersonEntry> entries, List<PermalinkEntry> permalinks) {
        this.entries = entries;
        for (PermalinkEntry permalink : permalinks) {
            if (permalink.kind().equals("person")) {
                names.put(permalink.id(), PersonKey.of(permalink.key()).name());
            }
        }
        for (PersonEntry entry : entries) {
            entry.same().forEach(ref -> open.add(List.of(entry, ref)));
            entry.notSame().forEach(ref -> open.add(List.of(entry, ref)));
        }
    }

    /** Returns the articles without the names that are no person. */
    List<ParsedArticle> withoutIgnored(List<ParsedArticle> articles) {
        Map<String, PersonEntry> ignored = new TreeMap<>();
        for (PersonEntry entry : entries) {
            if (entry.ignore()) {
                ignored.put(key(entry.name()), entry);
                entry.variants().forEach(variant -> ignored.put(key(variant), entry));
            }
        }
        return ignored.isEmpty()
                ? articles
                : articles.stream()
                        .map(a -> Edits.without(a, p -> isIgnored(p, ignored)))
                        .toList();
    }

    private boolean isIgnored(LocalPerson person, Map<String, PersonEntry> ignored) {
        PersonEntry entry = ignored.get(key(person.name()));
        if (entry != null) {
            matched.add(entry);
        }
        return entry != null;
    }

    /** Returns pairs of keys of names that are said to be different people. */
    Set<List<String>> apart() {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (PersonEntry entry : entries) {
            for (String own : own(entry)) {
                for (String other : entry.notSame()) {
                    pairs.add(List.of(own, key(other)));
                    pairs.add(List.of(own, key(nameOf(other))));
                }
            }
        }
        return pairs;
    }

    /** Joins the variants of each entry to its name. */
    void join(NameClasses classes) {
        for (PersonEntry entry : entries) {
            if (!entry.ignore()) {
                List<String> own = own(entry);
                own.forEach(key -> own.forEach(other -> classes.joinStated(key, other)));
            }
        }
    }

    /** Gives each entry its identity and joins those that are said to be the same; called again when more are known. */
    void apply(List<Identity> identities) {
        if (entries.isEmpty()) {
            return;
        }
        Bearers bearers = new Bearers(identities);
        for (PersonEntry entry : entries) {
            if (!entry.ignore()) {
                apply(entry, bearers);
            }
        }
        identities.removeIf(bearers::isJoined);
    }

    private void apply(PersonEntry entry, Bearers bearers) {
        Identity person = bearers.of(entry);
        if (person == null) {
            person = find(entry, bearers);
        }
        for (String ref : entry.notSame()) {
            if (!named(ref, bearers).isEmpty()) {
                open.remove(List.of(entry, ref));
            }
        }
        for (String ref : entry.same()) {
            for (Identity other : named(ref, bearers)) {
                if (person == null) {
                    person = other;
                } else if (person != other) {
                    bearers.join(person, other);
                }
                open.remove(List.of(entry, ref));
            }
        }
        if (person != null) {
            matched.add(entry);
            person.entry = entry;
            person.complete = true;
            person.stated.add(entry.name());
            person.stated.addAll(entry.variants());
            person.doubts.clear();
        }
    }

    private @Nullable Identity find(PersonEntry entry, Bearers bearers) {
        List<String> refs = new ArrayList<>();
        if (!entry.id().isEmpty()) {
            refs.add(entry.id());
        }
        refs.add(entry.name());
        refs.addAll(entry.variants());
        refs.addAll(entry.formerIds());
        for (String ref : refs) {
            Identity most = null;
            for (Identity each : named(ref, bearers)) {
                boolean more = most == null || each.sightings.size() > most.sightings.size();
                most = each.entry == null && more ? each : most;
            }
            if (most != null) {
                return most;
            }
        }
        return null;
    }

    /** Returns those whose id this is or was, or who are called so. */
    private Collection<Identity> named(String ref, Bearers bearers) {
        Set<Identity> named = new LinkedHashSet<>(bearers.called(ref));
        named.addAll(bearers.called(key(ref)));
        named.addAll(bearers.called(key(nameOf(ref))));
        return named;
    }

    /** Adds a problem for each entry, and each same or not-same in one, that matches nobody of these. */
    void report(List<Identity> identities, List<Problem> problems) {
        Set<String> known = new LinkedHashSet<>();
        if (!entries.isEmpty()) {
            identities.forEach(i -> i.forms().forEach(form -> known.add(form.text())));
        }
        for (PersonEntry entry : entries) {
            if (!matched.contains(entry)) {
                problems.add(Mismatch.of(entry.at(), nobody(entry.name()), entry.name(), known));
            }
        }
        for (List<Object> pair : open) {
            PersonEntry entry = (PersonEntry) pair.get(0);
            String ref = (String) pair.get(1);
            if (matched.contains(entry)) {
                String list = entry.same().contains(ref) ? "same" : "not-same";
                problems.add(Mismatch.of(
                        entry.at(), nobody(ref) + ", which " + entry.name() + " has under " + list, ref, known));
            }
        }
    }

    private static String nobody(String name) {
        return "nobody in the archive is called " + name;
    }

    private static List<String> own(PersonEntry entry) {
        List<String> own = new ArrayList<>();
        own.add(key(entry.name()));
        entry.variants().forEach(variant -> own.add(key(variant)));
        return own;
    }

    private String nameOf(String ref) {
        return names.getOrDefault(ref, ref);
    }

    private static String key(String name) {
        return NameForm.of(name).key();
    }
}
