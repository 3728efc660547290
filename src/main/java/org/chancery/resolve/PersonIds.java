package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PersonEntry;
import org.chancery.text.Slugs;

/**
 * Gives each identity its id. An id once published stays with its person and is never given to another; new ones are the
 * slug of the name, with a mark made from the person where the slug alone would not tell who it is. No id depends on the
 * order of the articles.
 */
final class PersonIds {

    private final Map<String, Identity> taken = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, String> redirects = new TreeMap<>();

    /** Returns where ids once published lead now, by old id. */
    Map<String, String> redirects() {
        return redirects;
    }

    /** Sets the id of every identity, whose names are known. */
    void assign(List<Identity> identities, ArchiveConfig config) {
        for (PermalinkEntry entry : config.permalinks()) {
            if (entry.kind().equals("person")) {
                reserved.add(entry.id());
            }
        }
        for (PersonEntry entry : config.people()) {
            reserved.addAll(entry.formerIds());
            if (!entry.id().isEmpty()) {
                reserved.add(entry.id());
            }
        }
        List<Identity> ordered = new ArrayList<>(identities);
        ordered.sort(Comparator.comparing((Identity i) -> i.name).thenComparing(Identity::anchor));
        for (Identity identity : ordered) {
            PersonEntry entry = identity.entry;
            if (entry != null && !entry.id().isEmpty()) {
                give(identity, entry.id());
            }
        }
        keepPublished(ordered, config.permalinks());
        giveNew(ordered);
        lead(ordered, config.permalinks());
    }

    private void give(Identity identity, String id) {
        if (identity.id.isEmpty() && taken.putIfAbsent(id, identity) == null) {
            identity.id = id;
        } else if (!identity.id.equals(id)) {
            redirects.put(id, identity.id);
        }
    }

    private void keepPublished(List<Identity> ordered, List<PermalinkEntry> permalinks) {
        Map<String, List<Identity>> byName = new HashMap<>();
        for (Identity identity : ordered) {
            Set<String> keys = new HashSet<>();
            identity.forms().forEach(form -> keys.add(form.key()));
            keys.add(NameForm.of(identity.name).key());
            keys.forEach(
                    key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(identity));
        }
        // the slug of today's name is the id to keep where a person had several
        Comparator<PermalinkEntry> inUse =
                Comparator.comparing(entry -> !entry.leadsTo().isEmpty());
        List<PermalinkEntry> published = permalinks.stream()
                .filter(entry -> entry.kind().equals("person"))
                .sorted(inUse.thenComparing(PermalinkEntry::id))
                .toList();
        for (boolean plain : new boolean[] {true, false}) {
            for (PermalinkEntry entry : published) {
                PersonKey key = PersonKey.of(entry.key());
                List<Identity> bearers =
                        byName.getOrDefault(NameForm.of(key.name()).key(), List.of());
                Identity owner = key.owner(entry.id(), bearers, entry.leadsTo().isEmpty());
                boolean isPlain =
                        owner != null && entry.leadsTo().isEmpty() && entry.id().equals(Slugs.slug(owner.name));
                if (owner != null && plain == isPlain) {
                    give(owner, entry.id());
                }
            }
        }
    }

    private void giveNew(List<Identity> ordered) {
        Map<String, Integer> wanted = new HashMap<>();
        for (Identity identity : ordered) {
            if (identity.id.isEmpty()) {
                wanted.merge(Slugs.slug(identity.name), 1, Integer::sum);
            }
        }
        for (Identity identity : ordered) {
            if (identity.id.isEmpty()) {
                String slug = Slugs.slug(identity.name);
                boolean alone = wanted.getOrDefault(slug, 0) == 1 && identity.complete && isFree(slug);
                String id = alone ? slug : marked(slug, identity);
                taken.put(id, identity);
                identity.id = id;
            }
        }
    }

    private boolean isFree(String id) {
        return !taken.containsKey(id) && !reserved.contains(id);
    }

    /** Returns the id that a person gets whom one article alone names, by a short form. */
    static String ofShortForm(Sighting sighting) {
        return Slugs.slug(UsualName.shortName(sighting.form().text())) + "-"
                + hash(sighting.setting().file()).substring(0, 4);
    }

    private static String hash(String seed) {
        return String.format(Locale.ROOT, "%08x", seed.hashCode());
    }

    /** Returns the slug with a mark: the Wikidata id, or a hash of where the person is first seen. */
    private String marked(String slug, Identity identity) {
        String wikidata =
                identity.authority == null ? "" : identity.authority.wikidata().toLowerCase(Locale.ROOT);
        if (!wikidata.isEmpty() && isFree(slug + "-" + wikidata)) {
            return slug + "-" + wikidata;
        }
        String seed = identity.anchor();
        int digits = 4;
        while (true) {
            String id = slug + "-" + hash(seed).substring(0, digits);
            if (isFree(id)) {
                return id;
            }
            if (digits < 8) {
                digits++;
            } else {
                seed = seed + "/";
                digits = 4;
            }
        }
    }

    /** Lets every id that somebody had lead to who has its place now. */
    private void lead(List<Identity> ordered, List<PermalinkEntry> permalinks) {
        for (Identity identity : ordered) {
            PersonEntry entry = identity.entry;
            if (entry != null) {
                entry.formerIds().forEach(former -> lead(former, identity.id));
            }
        }
        for (PermalinkEntry entry : permalinks) {
            if (entry.kind().equals("person")
                    && !entry.leadsTo().isEmpty()
                    && !entry.leadsTo().equals("gone")) {
                lead(entry.id(), redirects.getOrDefault(entry.leadsTo(), entry.leadsTo()));
            }
        }
    }

    private void lead(String from, String to) {
        if (!taken.containsKey(from) && taken.containsKey(to)) {
            redirects.putIfAbsent(from, to);
        }
    }
}
