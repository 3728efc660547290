package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cache.KnownFiles;
import org.chancery.cache.Program;
import org.chancery.cache.RecordCache;
import org.chancery.cache.Sketches;
import org.chancery.config.ArchiveConfig;
import org.chancery.text.Fingerprint;
import org.chancery.write.KnownPages;
import org.jspecify.annotations.Nullable;

/**
 * What a build remembers of the last one, in the folder {@code .chancery} of the archive: hashes of files, records, and
 * what became of pages. All of it may be deleted at any time; what is damaged is as if it were not there.
 *
 * @param folder the folder, or null where nothing is remembered
 * @param files stamps and hashes of the articles' files
 * @param records what was parsed
 * @param sketches what reprints are found by
 * @param pages what became of pages
 */
record Memory(@Nullable Path folder, KnownFiles files, RecordCache records, Sketches sketches, KnownPages pages)
        implements AutoCloseable {

    /** The folder of the archive in which builds remember. */
    static final String FOLDER = ".chancery";

    private static final String FILES = "files.bin";
    private static final String RECORDS = "records.bin";
    private static final String SKETCHES = "sketches.bin";
    private static final String PAGES = "pages.bin";

    /** Remembers nothing. */
    static Memory none() throws IOException {
        return new Memory(null, KnownFiles.none(), RecordCache.temporary(), Sketches.none(), KnownPages.none());
    }

    /**
     * Opens the memory of an archive; an empty one where the folder cannot be written.
     *
     * @param archive the archive's folder
     * @param config its configuration, as records depend on the names it gives
     */
    static Memory of(Path archive, ArchiveConfig config) throws IOException {
        Path folder = archive.resolve(FOLDER);
        Fingerprint.Value program;
        try {
            Files.createDirectories(folder);
            program = Program.version();
        } catch (IOException e) {
            return none();
        }
        if (!Files.isWritable(folder)) {
            return none();
        }
        Fingerprint.Value version = Fingerprint.of(program, config.sources(), config.topics());
        return new Memory(
                folder,
                KnownFiles.read(folder.resolve(FILES)),
                RecordCache.open(folder.resolve(RECORDS), version),
                Sketches.read(folder.resolve(SKETCHES), version),
                KnownPages.read(folder.resolve(PAGES), version));
    }

    /** Keeps by what reprints are found, for the next build, and forgets it: this one has found them. */
    void keepSketches() throws IOException {
        if (folder != null) {
            sketches.save(folder.resolve(SKETCHES));
        }
        sketches.forget();
    }

    /** Keeps what this build found, for the next one. */
    void save() throws IOException {
        if (folder != null) {
            files.save(folder.resolve(FILES));
            pages.save(folder.resolve(PAGES));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
