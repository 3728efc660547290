package org.chancery.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.problem.Problem;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;

/**
 * Reads the {@code _*.yaml} files of an archive. Each is optional; an empty one is as none. Whatever is wrong in any of
 * them is told all at once.
 */
public final class ConfigReader {

    private static final String SITE = "_site.yaml";
    private static final String PEOPLE = "_people.yaml";
    private static final String SOURCES = "_sources.yaml";
    private static final String TOPICS = "_topics.yaml";
    private static final String CORRECTIONS = "_corrections.yaml";
    private static final String PERMALINKS = "_permalinks.yaml";
    private static final List<String> NAMES = List.of(SITE, PEOPLE, SOURCES, TOPICS, CORRECTIONS, PERMALINKS);

    /**
     * Reads those of the files that are there.
     *
     * @param articles the folder {@code articles/}
     * @throws ConfigException if one has an unknown key, a wrong type or is no YAML
     * @throws IOException if one cannot be read from the disk
     */
    public ArchiveConfig read(Path articles) throws IOException, ConfigException {
        List<Problem> problems = new ArrayList<>();
        ArchiveConfig config = new ArchiveConfig(
                file(articles, SITE, SiteFile::read, SiteEntry.DEFAULT, problems),
                file(articles, PEOPLE, PeopleFile::read, List.of(), problems),
                file(articles, SOURCES, SourcesFile::read, List.of(), problems),
                file(articles, TOPICS, TopicsFile::read, List.of(), problems),
                file(articles, CORRECTIONS, CorrectionsFile::read, List.of(), problems),
                file(articles, PERMALINKS, PermalinksFile::read, List.of(), problems));
        misnamed(articles, problems);
        if (!problems.isEmpty()) {
            problems.sort(Problem.BY_PLACE);
            throw new ConfigException(problems);
        }
        return config;
    }

    private static <T> T file(
            Path articles, String name, Function<ConfigFile, T> read, T absent, List<Problem> problems)
            throws IOException {
        Path file = articles.resolve(name);
        if (!Files.exists(file)) {
            return absent;
        }
        if (Decoder.decode(Files.readAllBytes(file)) instanceof Decoding.Text text) {
            return read.apply(new ConfigFile(name, text.text(), problems));
        }
        problems.add(Problem.error("config.encoding", name, "is no text that can be read", "Save the file as UTF-8"));
        return absent;
    }

    /** A file that is nearly called like one of these was meant to be read. */
    private static void misnamed(Path articles, List<Problem> problems) throws IOException {
        if (!Files.isDirectory(articles)) {
            return;
        }
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                boolean yaml = name.startsWith("_") && (name.endsWith(".yaml") || name.endsWith(".yml"));
                if (yaml && !NAMES.contains(name)) {
                    Nearest.to(name, NAMES)
                            .ifPresent(near -> problems.add(Problem.error(
                                    "config.file", name, "is not a file that is read", "Rename it to " + near)));
                }
            }
        }
    }
}
