package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.text.Sha256;
import org.jspecify.annotations.Nullable;

/** The configuration of an archive, read anew only where one of its files holds other bytes. Not safe for several threads. */
final class LiveConfig {

    private final Path articles;
    private SortedMap<String, String> hashes = new TreeMap<>();
    private @Nullable ArchiveConfig config;

    /** Makes one for a folder of articles. */
    LiveConfig(Path articles) {
        this.articles = articles;
    }

    /**
     * Returns the configuration as it is now.
     *
     * @throws ConfigException if a file is wrong
     */
    ArchiveConfig read() throws IOException, ConfigException {
        SortedMap<String, String> now = look();
        ArchiveConfig known = config;
        if (known == null || !now.equals(hashes)) {
            known = new ConfigReader().read(articles);
            config = known;
            hashes = now;
        }
        return known;
    }

    private SortedMap<String, String> look() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(articles)) {
            List<Path> named = files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith("_") && Files.isRegularFile(file))
                    .toList();
            for (Path file : named) {
                found.put(String.valueOf(file.getFileName()), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return found;
    }
}
