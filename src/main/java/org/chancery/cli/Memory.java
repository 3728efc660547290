package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.cache.KnownFiles;
import org.chancery.cache.Program;
import org.chancery.cache.RecordCache;
import org.chancery.cache.Sketches;
import org.chancery.config.ArchiveConfig;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.ArchiveScanner;
import org.chancery.recognise.Recognisers;
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
 * @param held records at hand, by the paths of their files; null where none are held
 */
record Memory(
        @Nullable Path folder,
        KnownFiles files,
        RecordCache records,
        Sketches sketches,
        KnownPages pages,
        @Nullable Map<String, ParsedArticle> held)
        implements AutoCloseable {

    /** The folder of the archive in which builds remember. */
    static final String FOLDER = ".chancery";

    private static final String FILES = "files.bin";
    private static final String RECORDS = "records.bin";
    private static final String SKETCHES = "sketches.bin";
    private static final String PAGES = "pages.bin";

    /** Remembers nothing. */
    static Memory none() throws IOException {
        return new Memory(null, KnownFiles.none(), RecordCache.temporary(), Sketches.none(), KnownPages.none(), null);
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
        return read(folder, folder.resolve(RECORDS), version(program, config), null);
    }

    /** Records depend on the program, on what is plugged into it, and on the names that the archive adds to its lists. */
    private static Fingerprint.Value version(Fingerprint.Value program, ArchiveConfig config) {
        return Fingerprint.of(program, Recognisers.installed().version(), config.sources(), config.topics());
    }

    private static Memory read(
            Path folder, Path records, Fingerprint.Value version, @Nullable Map<String, ParsedArticle> held)
            throws IOException {
        return new Memory(
                folder,
                KnownFiles.read(folder.resolve(FILES)),
                RecordCache.open(records, version),
                Sketches.read(folder.resolve(SKETCHES), version),
                KnownPages.read(folder.resolve(PAGES), version),
                held);
    }

    /**
     * Opens what an archive remembers for a program that runs on: it holds the records, and takes none of the files from a
     * build that another program makes meanwhile.
     *
     * @param records a file of this program alone that takes the texts
     */
    static Memory lasting(Path archive, ArchiveConfig config, Path records) throws IOException {
        Path folder = archive.resolve(FOLDER);
        if (Files.isRegularFile(folder.resolve(RECORDS))) {
            Files.copy(folder.resolve(RECORDS), records, StandardCopyOption.REPLACE_EXISTING);
        }
        Fingerprint.Value version = version(Program.version(), config);
        return read(folder, records, version, new ConcurrentHashMap<>());
    }

    /** Returns the memory that the next build of this same program begins with. */
    Memory next() {
        return new Memory(folder, files.next(), records, sketches.next(), pages, held);
    }

    /** Holds no records of files that are gone. */
    void forget(ArchiveScanner.Scan scan) {
        if (held != null) {
            Set<String> there = new HashSet<>();
            scan.entries().forEach(entry -> there.add(entry.path()));
            held.keySet().retainAll(there);
        }
    }

    /** Returns what the archive's folder remembers, with what this one knows of files and texts. */
    Memory onDisk(Path archive, ArchiveConfig config) throws IOException {
        Memory kept = of(archive, config);
        if (kept.folder == null) {
            return kept;
        }
        for (ParsedArticle article :
                held == null ? Map.<String, ParsedArticle>of().values() : held.values()) {
            kept.records.keep(article);
        }
        sketches.save(kept.folder.resolve(SKETCHES));
        return new Memory(kept.folder, files, kept.records, sketches, kept.pages, null);
    }

    /** Returns what was parsed of a file, or null where that is not known. */
    @Nullable
    ParsedArticle find(String path, String sha256) throws IOException {
        ParsedArticle at = held == null ? null : held.get(path);
        if (at != null && at.raw().sha256().equals(sha256)) {
            return at;
        }
        ParsedArticle known = records.get(path, sha256);
        if (known != null && held != null) {
            held.put(path, known);
        }
        return known;
    }

    /** Keeps what was parsed; returns the same with its text on the disk. */
    ParsedArticle keep(ParsedArticle article) throws IOException {
        ParsedArticle kept = records.put(article);
        if (held != null) {
            held.put(article.raw().file(), kept);
        }
        return kept;
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
