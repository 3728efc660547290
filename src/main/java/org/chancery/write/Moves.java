package org.chancery.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Moves the changed files of a site into place one by one, where its folder cannot be put in place at once: it is a mount, or
 * the folder around it may not be written. All that takes room on the disk was written before, and every folder is tried
 * first. Should the moves be cut off, the next build still knows its own files by the manifest that names those of both.
 */
final class Moves {

    private final Path site;
    private final Path aside;
    private final FormerSite former;

    /**
     * Makes the moves ready.
     *
     * @param aside where the files are, the manifest among them
     */
    Moves(Path site, Path aside, FormerSite former) {
        this.site = site;
        this.aside = aside;
        this.former = former;
    }

    void run(Map<String, String> hashes, Set<String> changed, List<String> unwanted) throws IOException {
        requireWritable(changed);
        SortedMap<String, String> both = new TreeMap<>(former.files());
        both.putAll(hashes);
        Path ofBoth = Files.write(aside.resolve(Manifest.NAME + ".both"), Manifest.bytes(both));
        move(ofBoth, site.resolve(Manifest.NAME));
        Set<String> moved = wholeFolders();
        for (String address : new TreeSet<>(changed)) {
            if (!moved.contains(address.substring(0, Math.max(0, address.indexOf('/'))))) {
                move(aside.resolve(address), site.resolve(address));
            }
        }
        former.delete(unwanted);
        move(aside.resolve(Manifest.NAME), site.resolve(Manifest.NAME));
    }

    private void requireWritable(Set<String> changed) throws AccessDeniedException {
        Set<Path> folders = new HashSet<>();
        folders.add(site);
        changed.forEach(address -> folders.add(site.resolve(address).getParent()));
        for (Path folder : folders) {
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        }
    }

    /** Moves each folder that is empty yet at once, for a first build nearly everything; returns their names. */
    private Set<String> wholeFolders() throws IOException {
        Set<String> moved = new HashSet<>();
        try (Stream<Path> children = Files.list(aside)) {
            for (Path child : children.filter(Files::isDirectory).toList()) {
                Path folder = site.resolve(child.getFileName());
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Folders.isEmpty(folder)) {
                    Files.delete(folder);
                    Files.move(child, folder);
                    moved.add(child.getFileName().toString());
                }
            }
        }
        return moved;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
