package org.chancery.config;

import java.util.List;

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

    public ArchiveConfig {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        corrections = List.copyOf(corrections);
        permalinks = List.copyOf(permalinks);
    }
}
