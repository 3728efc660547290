package org.chancery.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles out of saved pages, web archives, feeds, mails and tables into an archive. Nothing that is there is ever
 * changed, and whatever is imported a second time adds nothing. Files are taken for hostile: nothing in them is run or
 * fetched, and no name in them leads out of the archive.
 */
public final class Importer {

    /** The largest file that is read in one piece, in bytes. */
    private static final int LARGEST = 256 * 1024 * 1024;

    private final ArchiveStore store;
    private final RowFiles rows;
    private final List<ImportReport.Added> added = new ArrayList<>();
    private final List<ImportReport.Skipped> skipped = new ArrayList<>();

    private final Findings findings = new Findings() {
        @Override
        public void found(Found article) throws IOException {
            Found clean = Cleaning.of(article);
            String there = store.find(clean);
            if (there == null) {
                added.add(new ImportReport.Added(store.add(clean), article.place()));
            } else {
                skipped(article.place(), "is there already: " + there, false);
            }
        }

        @Override
        public void skipped(String place, String reason, boolean fault) {
            skipped.add(new ImportReport.Skipped(place, reason, fault));
        }
    };

    private Importer(ArchiveStore store, Columns columns) {
        this.store = store;
        this.rows = new RowFiles(columns);
    }

    /**
     * Imports files and folders of files.
     *
     * @param paths what to import; links in folders are not followed
     * @param articles the folder {@code articles} of the archive, which exists
     * @param columns names of columns of tables by key, where they are not the usual ones; see {@link #columnKeys}
     * @param pretend whether nothing is to be written
     * @throws IOException if the archive cannot be written to, or a path cannot be read
     */
    public static ImportReport run(List<Path> paths, Path articles, Map<String, String> columns, boolean pretend)
            throws IOException {
        Importer importer = new Importer(ArchiveStore.open(articles, pretend), new Columns(columns));
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                importer.folder(path);
            } else {
                importer.file(path, String.valueOf(path.getFileName()), true);
            }
        }
        return new ImportReport(importer.added, importer.skipped);
    }

    /** Returns the keys that a column can be named for. */
    public static Collection<String> columnKeys() {
        return Columns.keys();
    }

    private void folder(Path root) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || !(isHidden(folder) || belongsToPage(folder))
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (Map.Entry<String, Path> file : files.entrySet()) {
            file(file.getValue(), file.getKey(), false);
        }
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Browsers save the pictures and frames of {@code page.html} into {@code page_files}. */
    private static boolean belongsToPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        int end = name.endsWith("_files") || name.endsWith(".files") ? name.length() - "_files".length() : -1;
        return end > 0
                && (Files.exists(folder.resolveSibling(name.substring(0, end) + ".html"))
                        || Files.exists(folder.resolveSibling(name.substring(0, end) + ".htm")));
    }

    private void file(Path file, String place, boolean named) throws IOException {
        FileKind kind = FileKind.of(place);
        if (kind == null) {
            findings.skipped(place, "is of no kind that can be imported", named);
            return;
        }
        try {
            read(kind, file, place);
        } catch (StackOverflowError | IllegalArgumentException | IllegalStateException e) {
            findings.skipped(place, "could not be understood: " + e.getMessage(), true);
        }
    }

    private void read(FileKind kind, Path file, String place) throws IOException {
        if (kind == FileKind.WARC) {
            WebArchive.read(file, place, findings);
            return;
        }
        byte[] bytes = bytes(file, place);
        if (bytes == null) {
            return;
        }
        if (kind == FileKind.MHTML) {
            give(Mail.page(bytes, place), place);
        } else if (kind == FileKind.MAIL) {
            give(Mail.mail(bytes, place), place);
        } else if (Decoder.decode(bytes) instanceof Decoding.Text text) {
            text(kind, text.text(), place);
        } else {
            findings.skipped(place, "is no text, or in an encoding that cannot be told", true);
        }
    }

    private void text(FileKind kind, String text, String place) throws IOException {
        switch (kind) {
            case FEED -> {
                if (Feed.isFeed(text)) {
                    Feed.read(text, place, findings);
                } else {
                    findings.skipped(place, "is no RSS or Atom feed", true);
                }
            }
            case CSV -> rows.csv(text, place, findings);
            case JSON -> rows.json(text, place, findings);
            default -> give(HtmlPage.read(text, place, "HTML"), place);
        }
    }

    private void give(@Nullable Found found, String place) throws IOException {
        if (found == null) {
            findings.skipped(place, "has no text of an article", true);
        } else {
            findings.found(found);
        }
    }

    private byte @Nullable [] bytes(Path file, String place) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                findings.skipped(place, "is larger than " + LARGEST / (1024 * 1024) + " MB", true);
                return null;
            }
            return bytes;
        }
    }
}
