package org.chancery.config;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a person said about an archive in its {@code _*.yaml} files.
 *
 * @param site {@code _site.yaml}
 * @param people {@code _people.yaml}
 * @param sources {@code _sources.yaml}
 * @param topics {@code _topics.yaml}
 * @param corrections {@code _corrections.yaml}
 * @param permalinks {@code _permalinks.yaml}
 */
public record ArchiveConfig(
        SiteEntry site,
        List<PersonEntry> people,
        List<SourceEntry> sources,
        List<TopicEntry> topics,
        List<CorrectionEntry> corrections,
        List<PermalinkEntry> permalinks) {

    /** What holds where there are no such files. */
    public static final ArchiveConfig NONE =
            new ArchiveConfig(SiteEntry.DEFAULT, List.of(), List.of(), List.of(), List.of(), List.of());

    /** Returns the ids of articles ever published, each with the file it was given to. */
    public Map<String, String> publishedArticles() {
        Map<String, String> published = new TreeMap<>();
        for (PermalinkEntry entry : permalinks) {
            if (entry.kind().equals("article")) {
                published.put(entry.id(), entry.key());
            }
        }
        return published;
    }

    public ArchiveConfig {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        corrections = List.copyOf(corrections);
        permalinks = List.copyOf(permalinks);
    }
}
