package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chancery.cache.FileStamp;
import org.chancery.cache.FolderStamp;
import org.chancery.cache.LastBuild;
import org.chancery.cache.Program;
import org.chancery.text.Fingerprint;
import org.chancery.text.Sha256;
import org.chancery.write.SiteStamp;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether a build would be the same as the last one: nothing that went into it was touched since, nor the site that
 * came of it. Then nothing need be read.
 */
final class Repeat {

    private static final String PERMALINKS = "_permalinks.yaml";
    private static final String NAME = "build.bin";

    private final Path file;
    private final Path articles;
    private final Path site;
    private final int jobs;
    private final Fingerprint.Value made;
    private final boolean settled;

    private Repeat(Path file, Path articles, Path site, int jobs, Fingerprint.Value made, boolean settled) {
        this.file = file;
        this.articles = articles;
        this.site = site;
        this.jobs = jobs;
        this.made = made;
        this.settled = settled;
    }

    /**
     * Looks at all that goes into a build.
     *
     * @param folder where the last build is remembered
     * @param articles the articles and the configuration
     * @param theme the user's templates
     * @param site where the site is
     * @param jobs number of threads
     * @param options what the command line says beside that
     * @return null if a file cannot be looked at
     */
    static @Nullable Repeat of(
            Path folder, Path articles, Path theme, Path site, int jobs, @Nullable String... options) {
        try {
            return look(folder, articles, theme, site, jobs, options);
        } catch (IOException e) {
            return null;
        }
    }

    private static Repeat look(Path folder, Path articles, Path theme, Path site, int jobs, @Nullable String... options)
            throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        FolderStamp given = FolderStamp.of(articles, PERMALINKS);
        FolderStamp look = FolderStamp.of(theme, "");
        Fingerprint print = new Fingerprint()
                .add(Program.version())
                .add(given.print())
                .add(look.print())
                .add(site.toAbsolutePath().normalize().toString());
        for (String option : options) {
            print.add(option);
        }
        boolean settled = FileStamp.isSettled(Math.max(given.newest(), look.newest()), now);
        return new Repeat(folder.resolve(NAME), articles, site, jobs, print.value(), settled);
    }

    /** Returns the last build if this one would be the same, or null. */
    @Nullable
    LastBuild last() throws IOException {
        LastBuild last = settled ? LastBuild.read(file) : null;
        boolean same =
                last != null && last.made().equals(whole()) && last.site().equals(SiteStamp.of(site, jobs));
        return same ? last : null;
    }

    /**
     * Remembers a build that came to an end, and left the addresses once published as they were.
     *
     * @param told what it printed about problems
     * @param counts what it counted
     * @param wrong whether something was wrong
     */
    void keep(String told, String counts, boolean wrong) throws IOException {
        if (settled && Files.isWritable(file.toAbsolutePath().getParent())) {
            new LastBuild(whole(), SiteStamp.of(site, jobs), told, counts, wrong).save(file);
        }
    }

    /** The program writes the permalinks itself, so that their time tells nothing. */
    private Fingerprint.Value whole() throws IOException {
        Path permalinks = articles.resolve(PERMALINKS);
        String hash = Files.isRegularFile(permalinks) ? Sha256.of(Files.readAllBytes(permalinks)) : "";
        return Fingerprint.of(made, hash);
    }
}
