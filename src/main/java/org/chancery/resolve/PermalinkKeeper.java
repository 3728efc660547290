package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.config.PermalinkEntry;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.chancery.model.TopicRef;

/**
 * Keeps the list of all addresses ever published: those in use with what they were given to, and those of before with
 * where they lead now. An entry never goes away, so that an id is never given to somebody else.
 */
public final class PermalinkKeeper {

    /** Where an address leads of which nothing is left. */
    public static final String GONE = "gone";

    private static final String ENTITY = "/entity/";

    /**
     * Returns the new list, sorted by kind and id.
     *
     * @param old the list as it was, which may be empty
     * @param archive the archive as it is now, resolved with the old list
     */
    public List<PermalinkEntry> next(List<PermalinkEntry> old, Archive archive) {
        Map<String, PermalinkEntry> now = current(archive);
        Map<String, String> fileIds = new HashMap<>();
        archive.articles().forEach(a -> fileIds.put(a.file(), a.id()));
        Map<String, PermalinkEntry> all = new TreeMap<>(now);
        for (PermalinkEntry entry : old) {
            String at = at(entry.kind(), entry.id());
            if (!now.containsKey(at)) {
                String leadsTo = leadsTo(entry, archive, fileIds, now);
                all.put(at, new PermalinkEntry(entry.kind(), entry.id(), entry.key(), leadsTo));
            }
        }
        archive.redirects().forEach((from, to) -> {
            if (!all.containsKey(at("person", from))) {
                all.put(at("person", from), new PermalinkEntry("person", from, from, to));
            }
        });
        List<PermalinkEntry> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(PermalinkEntry::kind).thenComparing(PermalinkEntry::id));
        return sorted;
    }

    private static Map<String, PermalinkEntry> current(Archive archive) {
        Map<String, PermalinkEntry> now = new TreeMap<>();
        Map<String, String> firstFiles = new HashMap<>();
        for (Article article : archive.articles()) {
            put(now, "article", article.id(), article.file());
            for (SourceRef source : article.sources()) {
                put(now, "source", source.id(), source.name());
            }
            for (TopicRef topic : article.topics()) {
                put(now, "topic", topic.id(), topic.name());
            }
            for (PersonRef person : article.people()) {
                firstFiles.merge(person.id(), article.file(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        for (Person person : archive.people()) {
            String mark = person.sameAs().stream()
                    .filter(address -> address.contains("wikidata.org") && address.contains(ENTITY))
                    .map(address -> address.substring(address.indexOf(ENTITY) + ENTITY.length()))
                    .findFirst()
                    .orElse(firstFiles.getOrDefault(person.id(), ""));
            put(now, "person", person.id(), new PersonKey(person.name(), mark).written());
        }
        return now;
    }

    private static void put(Map<String, PermalinkEntry> now, String kind, String id, String key) {
        now.putIfAbsent(at(kind, id), new PermalinkEntry(kind, id, key, ""));
    }

    private static String leadsTo(
            PermalinkEntry entry, Archive archive, Map<String, String> fileIds, Map<String, PermalinkEntry> now) {
        String to = switch (entry.kind()) {
            case "person" -> archive.redirects().getOrDefault(entry.id(), entry.leadsTo());
            case "article" -> fileIds.getOrDefault(entry.key(), entry.leadsTo());
            default -> entry.leadsTo();
        };
        return now.containsKey(at(entry.kind(), to)) ? to : GONE;
    }

    private static String at(String kind, String id) {
        return kind + "/" + id;
    }
}
