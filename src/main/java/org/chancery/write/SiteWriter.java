package org.chancery.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.chancery.problem.Problem;
import org.chancery.render.Output;
import org.chancery.text.Fingerprint;

/**
 * Writes a site into its folder. All files are made first and put aside; only when every one of them is made are the
 * changed ones moved into place, so that a failure on the way leaves the former site as it was. Files that did not
 * change are not touched. Files of the former build that are no longer part of the site are deleted, but never one that
 * the program did not write: it knows its own by the former manifest.
 */
public final class SiteWriter {

    private static final String ASIDE = ".chancery-new";
    private static final Fingerprint.Value NOTHING = new Fingerprint.Value(0, 0);

    private final Path site;
    private final int threads;
    private final FormerSite former;
    private final boolean fresh;

    /**
     * Makes a writer.
     *
     * @param site the folder to write into; made where it does not exist
     * @param threads number of threads, 1 or more
     * @throws RefusedException if the folder holds files and no site of Chancery
     * @throws IOException if the folder cannot be read
     */
    public SiteWriter(Path site, int threads) throws IOException {
        this.site = site.toAbsolutePath().normalize();
        this.threads = threads;
        if (Files.exists(this.site) && !Files.isDirectory(this.site)) {
            throw new RefusedException(site + " is no folder", "Name another with -o.");
        }
        this.former = new FormerSite(this.site);
        this.fresh = isEmpty(this.site);
        if (former.files().isEmpty() && !fresh) {
            throw new RefusedException(
                    site + " holds files and is no site made by Chancery",
                    "Name an empty folder or a new one with -o.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.getFileName().toString().equals(ASIDE));
        }
    }

    /**
     * Writes the site.
     *
     * @param outputs its files, no two with one address
     * @throws RefusedException if a file of somebody else stands where one of the site belongs
     * @throws IOException if a file cannot be made or written; the former site is then as it was unless the disk failed
     *     while files were moved into place
     */
    public WriteReport write(List<Output> outputs) throws IOException {
        return write(outputs, KnownPages.none(), done -> {});
    }

    /**
     * Writes the site; a page that shows the same as in the last build is not made anew.
     *
     * @param outputs its files, no two with one address
     * @param pages what came of the pages of the last build; takes up those of this one
     * @param progress is told after each file how many are done; called from several threads
     * @throws RefusedException if a file of somebody else stands where one of the site belongs
     * @throws IOException if a file cannot be made or written; the former site is then as it was unless the disk failed
     *     while files were moved into place
     */
    public WriteReport write(List<Output> outputs, KnownPages pages, IntConsumer progress) throws IOException {
        requireDistinct(outputs);
        Files.createDirectories(site);
        Path aside = site.resolve(ASIDE);
        deleteTree(aside);
        Map<String, String> hashes = new ConcurrentHashMap<>();
        Set<String> changed = ConcurrentHashMap.newKeySet();
        AtomicInteger done = new AtomicInteger();
        makeFolders(outputs, aside);
        Workers.each(threads, outputs, Spool::new, (output, spool) -> {
            String address = output.address();
            Output.Ready ready = output.content().ready();
            KnownPages.Page page = fresh ? null : pages.find(address, ready.shown());
            if (page == null || !former.isUntouched(address, page.hash(), page.size())) {
                if (make(address, ready.content(), spool, aside)) {
                    changed.add(address);
                }
                page = new KnownPages.Page(NOTHING, spool.hash(), spool.size());
            }
            hashes.put(address, page.hash());
            if (ready.shown() != null) {
                pages.put(address, new KnownPages.Page(ready.shown(), page.hash(), page.size()));
            }
            progress.accept(done.incrementAndGet());
        });
        return finish(outputs, aside, hashes, changed);
    }

    /** Makes a file and puts it aside where it is not the same as before; returns whether it did. */
    private boolean make(String address, Output.Content content, Spool spool, Path aside) throws IOException {
        spool.begin(aside.resolve(address));
        try (spool) {
            content.writeTo(spool);
            spool.end();
        }
        Path file = site.resolve(address);
        if (!fresh && (former.isUntouched(address, spool.hash(), spool.size()) || spool.isSameAs(file))) {
            spool.drop();
            return false;
        }
        requireOurs(address, file);
        spool.keep();
        return true;
    }

    private WriteReport finish(List<Output> outputs, Path aside, Map<String, String> hashes, Set<String> changed)
            throws IOException {
        if (changed.isEmpty() && former.files().equals(hashes)) {
            deleteTree(aside);
            return new WriteReport(hashes.size() + 1, 0, 0, List.of());
        }
        SortedMap<String, String> all = new TreeMap<>(former.files());
        all.putAll(hashes);
        // should the next steps be cut off, the next build still knows its own files
        replace(Manifest.NAME, Manifest.bytes(all), aside);
        Set<String> moved = moveWholeFolders(aside);
        makeFolders(outputs, site);
        for (String address : new TreeSet<>(changed)) {
            if (!moved.contains(address.substring(0, Math.max(0, address.indexOf('/'))))) {
                Files.move(aside.resolve(address), site.resolve(address), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<Problem> problems = new ArrayList<>();
        int deleted = former.deleteExcept(hashes.keySet(), problems);
        replace(Manifest.NAME, Manifest.bytes(hashes), aside);
        deleteTree(aside);
        return new WriteReport(hashes.size() + 1, changed.size(), deleted, problems);
    }

    /** Moves each folder that is new to the site at once, for a first build nearly everything; returns their names. */
    private Set<String> moveWholeFolders(Path aside) throws IOException {
        Set<String> moved = new HashSet<>();
        try (Stream<Path> children = Files.list(aside)) {
            for (Path child : children.filter(Files::isDirectory).toList()) {
                Path folder = site.resolve(child.getFileName());
                if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(child, folder);
                    moved.add(child.getFileName().toString());
                }
            }
        }
        return moved;
    }

    private void requireOurs(String address, Path file) throws RefusedException {
        if (!fresh
                && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !former.files().containsKey(address)) {
            throw new RefusedException(
                    file + " stands where a page belongs and was not made by Chancery",
                    "Move it elsewhere, or name another folder with -o.");
        }
    }

    /** Two pages may not share an address, nor a file name on a disk that does not tell capitals from small letters. */
    private static void requireDistinct(List<Output> outputs) {
        Set<String> seen = new HashSet<>();
        for (Output output : outputs) {
            if (!seen.add(output.address().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two files at the address " + output.address());
            }
        }
    }

    private void makeFolders(List<Output> outputs, Path root) throws IOException {
        Set<String> folders = new HashSet<>();
        for (Output output : outputs) {
            String address = output.address();
            folders.add(address.substring(0, Math.max(0, address.lastIndexOf('/'))));
        }
        for (String folder : folders) {
            Path path = root.resolve(folder).normalize();
            if (!path.startsWith(root)) {
                throw new IllegalArgumentException("an address leads out of the site: " + folder);
            }
            for (Path part = path; part != null && !part.equals(root); part = part.getParent()) {
                if (Files.isSymbolicLink(part)) {
                    throw new RefusedException(
                            part + " is a link that leads elsewhere", "Replace it with a folder of its own.");
                }
            }
            Files.createDirectories(path);
        }
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void replace(String name, byte[] bytes, Path aside) throws IOException {
        Path file = site.resolve(name);
        if (!isSame(file, bytes)) {
            Files.createDirectories(aside);
            Files.write(aside.resolve(name), bytes);
            Files.move(aside.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes the folder in which files are put aside; links in it are deleted, never followed. */
    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
