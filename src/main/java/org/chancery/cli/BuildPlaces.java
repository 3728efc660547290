package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a build reads and writes.
 *
 * @param articles the folder of the articles, links followed
 * @param site the folder of the site, which need not exist
 * @param theme the folder of the archive's own templates, which need not exist
 */
record BuildPlaces(Path articles, Path site, Path theme) {

    /**
     * Returns the places of an archive.
     *
     * @param output the folder of the site, or null for the usual one
     * @param templates the folder of templates, or null for the usual one
     * @throws UsageException if there is no such archive, or the site would be written over a part of it
     */
    static BuildPlaces of(Path archive, @Nullable Path output, @Nullable Path templates)
            throws IOException, UsageException {
        Path articles = ArchiveFolder.articles(archive);
        Path site = output != null ? output : archive.resolve("site");
        Path theme = templates != null ? templates : archive.resolve("templates");
        requireApart(site, archive.resolve("articles"));
        requireApart(site, articles);
        requireApart(site, theme);
        return new BuildPlaces(articles, site, theme);
    }

    /** The output folder may neither hold a folder of the archive nor lie in it. */
    private static void requireApart(Path site, Path other) throws UsageException {
        Path out = site.toAbsolutePath().normalize();
        Path in = other.toAbsolutePath().normalize();
        if (in.startsWith(out) || out.startsWith(in)) {
            throw new UsageException(
                    "the site would be written into " + site + ", where " + other + " is",
                    "Name a folder of its own with -o.");
        }
    }
}
