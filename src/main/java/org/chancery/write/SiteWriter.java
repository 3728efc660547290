package org.chancery.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.chancery.problem.Problem;
import org.chancery.render.Output;
import org.chancery.text.Fingerprint;

/**
 * Writes a site into its folder. The next form of the site is made whole in a folder beside it and then put in its place at
 * once, so that whatever cuts a build off leaves the former site as it was. Files that did not change are not touched.
 * Files of the former build that are no longer part of the site are left out, but never one that the program did not
 * write: it knows its own by the former manifest.
 */
public final class SiteWriter {

    private static final Fingerprint.Value NOTHING = new Fingerprint.Value(0, 0);

    private final BuildFolder place;
    private final Path site;
    private final int threads;
    private final FormerSite former;
    private final boolean fresh;

    /**
     * Makes a writer.
     *
     * @param place where the site is made; this build has it
     * @param threads number of threads, 1 or more
     * @throws RefusedException if the folder holds files and no site of Chancery
     * @throws IOException if the folder cannot be read
     */
    public SiteWriter(BuildFolder place, int threads) throws IOException {
        this.place = place;
        this.site = place.site();
        this.threads = threads;
        this.former = new FormerSite(site);
        this.fresh = isEmpty(site);
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
            return files.allMatch(file -> file.getFileName().toString().equals(BuildFolder.INSIDE));
        }
    }

    /**
     * Writes the site.
     *
     * @param outputs its files, no two with one address
     * @throws RefusedException if a file of somebody else stands where one of the site belongs
     * @throws IOException if a file cannot be made or written; the former site is then as it was
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
     * @throws IOException if a file cannot be made or written; the former site is then as it was
     */
    public WriteReport write(List<Output> outputs, KnownPages pages, IntConsumer progress) throws IOException {
        requireDistinct(outputs);
        Path aside = place.next();
        begin(aside);
        Set<String> folders = folders(outputs);
        Map<String, String> hashes = new ConcurrentHashMap<>();
        Set<String> changed = ConcurrentHashMap.newKeySet();
        AtomicInteger done = new AtomicInteger();
        makeFolders(folders, aside);
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
        return finish(folders, aside, hashes, changed);
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

    /** Makes the folder of the next form, which belongs to those to whom the site belongs. */
    private void begin(Path aside) throws IOException {
        Files.createDirectories(aside);
        if (Files.isDirectory(site)) {
            try {
                Files.setAttribute(aside, "unix:gid", Files.getAttribute(site, "unix:gid"));
                Files.setAttribute(aside, "unix:mode", Files.getAttribute(site, "unix:mode"));
            } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
                // a disk that knows no owners, or an owner who cannot be given
                return;
            }
        }
    }

    private WriteReport finish(Set<String> folders, Path aside, Map<String, String> hashes, Set<String> changed)
            throws IOException {
        if (changed.isEmpty() && former.files().equals(hashes)) {
            return new WriteReport(hashes.size() + 1, 0, 0, List.of());
        }
        requireFolders(folders);
        List<Problem> problems = new ArrayList<>();
        List<String> unwanted = former.unwanted(hashes.keySet(), problems);
        Files.write(aside.resolve(Manifest.NAME), Manifest.bytes(hashes));
        if (!place.isBeside() || !swap(aside, hashes, changed, unwanted)) {
            makeFolders(folders, site);
            new Moves(site, aside, former).run(hashes, changed, unwanted);
        }
        return new WriteReport(hashes.size() + 1, changed.size(), unwanted.size(), problems);
    }

    /** Makes the next form whole and puts it in the place of the site; returns false if the disk does not let it. */
    private boolean swap(Path aside, Map<String, String> hashes, Set<String> changed, List<String> unwanted)
            throws IOException {
        if (!fresh) {
            CarryOver carry = new CarryOver(site, aside);
            carry.files(
                    hashes.keySet().stream()
                            .filter(address -> !changed.contains(address))
                            .toList(),
                    threads);
            Set<String> own = new HashSet<>(hashes.keySet());
            own.addAll(unwanted);
            own.add(Manifest.NAME);
            carry.others(own, BuildFolder.INSIDE);
        }
        return place.publish();
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

    private static Set<String> folders(List<Output> outputs) {
        Set<String> folders = new HashSet<>();
        for (Output output : outputs) {
            String address = output.address();
            folders.add(address.substring(0, Math.max(0, address.lastIndexOf('/'))));
        }
        return folders;
    }

    private static void makeFolders(Set<String> folders, Path root) throws IOException {
        for (String folder : folders) {
            Path path = root.resolve(folder).normalize();
            if (!path.startsWith(root)) {
                throw new IllegalArgumentException("an address leads out of the site: " + folder);
            }
            Files.createDirectories(path);
        }
    }

    /** A link in the place of a folder of the site would lead what is written elsewhere. */
    private void requireFolders(Set<String> folders) throws RefusedException {
        for (String folder : folders) {
            for (Path part = site.resolve(folder); part != null && !part.equals(site); part = part.getParent()) {
                if (Files.isSymbolicLink(part)) {
                    throw new RefusedException(
                            part + " is a link that leads elsewhere", "Replace it with a folder of its own.");
                }
            }
        }
    }
}
