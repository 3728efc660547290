package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<String, PermalinkEntry> published = new TreeMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<PersonEntry, Identity> owners = new LinkedHashMap<>();
    private final Set<PersonEntry> matched = new HashSet<>();
    private final Set<List<Object>> open = new LinkedHashSet<>();
    private final Apart apart;

    PeopleDecisions(List<PersonEntry> entries, List<PermalinkEntry> permalinks) {
        this.entries = entries;
        for (PermalinkEntry permalink : permalinks) {
            if (permalink.kind().equals("person")) {
                published.put(permalink.id(), permalink);
            }
        }
        for (PersonEntry entry : entries) {
            own(entry).forEach(key -> claims.merge(key, 1, Integer::sum));
            entry.same().forEach(ref -> open.add(List.of(entry, ref)));
            entry.notSame().forEach(ref -> open.add(List.of(entry, ref)));
        }
        this.apart = new Apart(pairs());
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

    /** Returns the names that are said to be different people. */
    Apart apart() {
        return apart;
    }

    private Set<List<String>> pairs() {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (PersonEntry entry : entries) {
            for (String own : apartKeys(entry)) {
                for (String other : entry.notSame()) {
                    if (!published.containsKey(other)) {
                        pairs.add(List.of(own, key(other)));
                    } else if (isWhole(nameOf(other))) {
                        pairs.add(List.of(own, key(nameOf(other))));
                    }
                }
            }
        }
        return pairs;
    }

    /** A family name alone is that of many: only as a stated variant it holds for all articles. */
    private static Set<String> apartKeys(PersonEntry entry) {
        Set<String> keys = new LinkedHashSet<>();
        if (entry.articles().isEmpty()) {
            entry.variants().forEach(variant -> keys.add(key(variant)));
            if (isWhole(entry.name())) {
                keys.add(key(entry.name()));
            }
        }
        return keys;
    }

    private static boolean isWhole(String name) {
        return NameForm.of(name).words().size() > 1;
    }

    /** Joins the variants of each entry to its name. */
    void join(NameClasses classes) {
        for (PersonEntry entry : entries) {
            if (!entry.ignore() && entry.articles().isEmpty()) {
                List<String> own = own(entry);
                own.forEach(key -> own.forEach(other -> classes.joinStated(key, other)));
            }
        }
    }

    /** Takes over whom entries mean in the articles that they name. */
    void pin(PinnedArticles pinned) {
        owners.putAll(pinned.identities());
    }

    /** Gives short forms, each of one article, to those who are said to be the same; returns those given. */
    Set<Sighting> joinOpen(PinnedArticles pinned) {
        Set<Sighting> given = new HashSet<>();
        pinned.open().forEach((sighting, ref) -> {
            Identity person = owners.get(ref.entry());
            if (person != null) {
                person.add(sighting, "people-file", 1);
                open.remove(List.of(ref.entry(), ref.id()));
                given.add(sighting);
            }
        });
        return given;
    }

    /** Gives each entry its identity and joins those that are said to be the same; called again when more are known. */
    void apply(List<Identity> identities) {
        if (entries.isEmpty()) {
            return;
        }
        Bearers bearers = new Bearers(identities, published);
        List<PersonEntry> people = entries.stream().filter(e -> !e.ignore()).toList();
        for (PersonEntry entry : people) {
            Identity person = owners.get(entry);
            if (person == null && entry.articles().isEmpty()) {
                person = find(entry, bearers);
            }
            if (person != null) {
                own(person, entry, bearers);
            }
        }
        for (PersonEntry entry : people) {
            joinSame(entry, bearers);
        }
        for (Map.Entry<PersonEntry, Identity> owner : owners.entrySet()) {
            joinShort(owner.getKey(), owner.getValue(), bearers);
            owner.getValue().doubts.clear();
        }
        identities.removeIf(bearers::isJoined);
    }

    private void own(Identity person, PersonEntry entry, Bearers bearers) {
        owners.put(entry, person);
        matched.add(entry);
        if (person.entry == null) {
            person.entry = entry;
        }
        person.complete = true;
        person.stated.add(entry.name());
        person.stated.addAll(entry.variants());
        bearers.addIds(entry, person);
    }

    private void joinSame(PersonEntry entry, Bearers bearers) {
        for (String ref : entry.notSame()) {
            if (!bearers.meant(ref).isEmpty()) {
                open.remove(List.of(entry, ref));
            }
        }
        for (String ref : entry.same()) {
            for (Identity other : bearers.meant(ref)) {
                Identity person = owners.get(entry);
                if (person == null) {
                    own(other, entry, bearers);
                } else if (person != other) {
                    join(person, other, bearers);
                }
                open.remove(List.of(entry, ref));
            }
        }
    }

    private void join(Identity person, Identity other, Bearers bearers) {
        bearers.join(person, other);
        owners.replaceAll((entry, owner) -> owner == other ? person : owner);
    }

    /** A variant that only one entry has means its person also where an article has no more than this short form. */
    private void joinShort(PersonEntry entry, Identity person, Bearers bearers) {
        List<String> variants = entry.articles().isEmpty() ? entry.variants() : List.of();
        for (String key : variants.stream().map(PeopleDecisions::key).toList()) {
            for (Identity other : claims.getOrDefault(key, 0) == 1 ? bearers.called(key) : List.<Identity>of()) {
                boolean open = other != person && !other.complete && other.entry == null;
                if (open && Collections.disjoint(other.files, person.files)) {
                    bearers.join(person, other);
                }
            }
        }
    }

    private @Nullable Identity find(PersonEntry entry, Bearers bearers) {
        List<String> refs = new ArrayList<>();
        if (!entry.id().isEmpty()) {
            refs.add(entry.id());
        }
        refs.addAll(entry.formerIds());
        refs.add(entry.name());
        refs.addAll(entry.variants());
        for (String ref : refs) {
            Identity most = null;
            for (Identity each : bearers.meant(ref)) {
                boolean more = most == null || each.sightings.size() > most.sightings.size();
                most = each.entry == null && more ? each : most;
            }
            if (most != null) {
                return most;
            }
        }
        return null;
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

    /** Returns the entries that are about each person, by id, in the order of the file. */
    Map<String, List<PersonEntry>> decided() {
        Map<String, List<PersonEntry>> decided = new TreeMap<>();
        for (PersonEntry entry : entries) {
            Identity person = owners.get(entry);
            if (person != null) {
                decided.computeIfAbsent(person.id, k -> new ArrayList<>()).add(entry);
            }
        }
        return decided;
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
        PermalinkEntry entry = published.get(ref);
        return entry == null ? ref : PersonKey.of(entry.key()).name();
    }

    private static String key(String name) {
        return NameForm.of(name).key();
    }
}
