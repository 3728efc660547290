package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the articles of an archive. */
final class ArchiveFolder {

    private ArchiveFolder() {}

    /**
     * Returns the folder {@code articles} of an archive, links followed.
     *
     * @throws UsageException if the archive has none
     */
    static Path articles(Path archive) throws IOException, UsageException {
        if (!Files.isDirectory(archive)) {
            throw new UsageException(
                    archive + (Files.exists(archive) ? " is no folder" : ": there is no such folder"),
                    "Name the folder that holds the folder articles.");
        }
        if (!Files.isDirectory(archive.resolve("articles"))) {
            throw new UsageException(
                    "no folder " + archive.resolve("articles"),
                    "Put your articles into it as .txt, .md or .html, or name the folder that holds it.");
        }
        return archive.resolve("articles").toRealPath();
    }
}
