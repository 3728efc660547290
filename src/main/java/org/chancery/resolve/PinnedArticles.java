package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.config.PersonEntry;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;

/** Gives people of single articles to the entries of {@code _people.yaml} that name these articles. */
final class PinnedArticles {

    private final Map<Sighting, PersonEntry> entries = new HashMap<>();
    private final Map<PersonEntry, Identity> identities = new LinkedHashMap<>();
    private final Map<Sighting, Ref> open = new LinkedHashMap<>();

    /** An entry and the id under its {@code same}. */
    record Ref(PersonEntry entry, String id) {}

    /**
     * Finds them.
     *
     * @param people all entries
     * @param articles the articles
     * @param sightings the people of each article
     * @param problems takes what matches nothing
     */
    PinnedArticles(
            List<PersonEntry> people,
            List<ParsedArticle> articles,
            List<List<Sighting>> sightings,
            List<Problem> problems) {
        openShortForms(people, sightings);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; people.stream().anyMatch(e -> !e.articles().isEmpty()) && i < articles.size(); i++) {
            index.put(articles.get(i).raw().file(), i);
            index.put(articles.get(i).raw().id(), i);
        }
        for (PersonEntry entry : people) {
            for (String ref : entry.articles()) {
                Integer at = index.get(ref);
                if (at == null) {
                    problems.add(Mismatch.of(
                            entry.at(),
                            "there is no article " + ref + ", which " + entry.name() + " has under articles",
                            ref,
                            index.keySet()));
                } else {
                    pin(entry, ref, sightings.get(at), problems);
                }
            }
        }
    }

    /** An entry may say that it is also whoever one article names by a short form alone. */
    private void openShortForms(List<PersonEntry> people, List<List<Sighting>> sightings) {
        Map<String, PersonEntry> wanted = new HashMap<>();
        people.forEach(entry -> entry.same().forEach(id -> wanted.putIfAbsent(id, entry)));
        for (List<Sighting> own : wanted.isEmpty() ? List.<List<Sighting>>of() : sightings) {
            for (Sighting sighting : own) {
                String id = PersonIds.ofShortForm(sighting);
                PersonEntry entry = sighting.local().complete() ? null : wanted.get(id);
                if (entry != null) {
                    open.put(sighting, new Ref(entry, id));
                }
            }
        }
    }

    private void pin(PersonEntry entry, String ref, List<Sighting> sightings, List<Problem> problems) {
        List<Sighting> meant =
                sightings.stream().filter(s -> isCalled(s, entry)).toList();
        if (meant.isEmpty()) {
            List<String> known = sightings.stream().map(s -> s.local().name()).toList();
            problems.add(
                    Mismatch.of(entry.at(), "nobody in " + ref + " is called " + entry.name(), entry.name(), known));
        }
        for (Sighting sighting : meant) {
            if (entries.putIfAbsent(sighting, entry) == null) {
                Identity identity = identities.computeIfAbsent(entry, PinnedArticles::identity);
                identity.add(sighting, "people-file", 1);
            }
        }
    }

    private static Identity identity(PersonEntry entry) {
        Identity identity = new Identity();
        identity.entry = entry;
        identity.complete = true;
        identity.stated.add(entry.name());
        identity.stated.addAll(entry.variants());
        return identity;
    }

    /** An article may name the person by a short form alone. */
    private static boolean isCalled(Sighting sighting, PersonEntry entry) {
        List<String> names = new ArrayList<>(entry.variants());
        names.add(entry.name());
        Set<String> keys = new TreeSet<>();
        for (String name : names) {
            NameForm form = NameForm.of(name);
            keys.add(form.key());
            if (!sighting.local().complete()) {
                keys.addAll(form.shortKeys());
            }
        }
        return keys.contains(sighting.form().key())
                || sighting.local().variants().stream()
                        .anyMatch(variant -> keys.contains(NameForm.of(variant).key()));
    }

    /** Returns whether it is stated who is seen there. */
    boolean has(Sighting sighting) {
        return entries.containsKey(sighting);
    }

    /** Returns the short forms of single articles that entries say are their person too. */
    Map<Sighting, Ref> open() {
        return open;
    }

    /** Returns the people so stated, by their entries. */
    Map<PersonEntry, Identity> identities() {
        return identities;
    }
}
