package org.chancery.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.text.Sha256;
import org.jspecify.annotations.Nullable;

/** What the former build left, as its manifest tells. */
final class FormerSite {

    private final Path site;
    private final SortedMap<String, String> files;
    private final FileTime written;

    /** Reads the manifest of a site; where there is none, nothing was left. */
    FormerSite(Path site) throws IOException {
        this.site = site;
        this.files = Collections.unmodifiableSortedMap(Manifest.read(site));
        this.written =
                files.isEmpty() ? FileTime.fromMillis(0) : Files.getLastModifiedTime(site.resolve(Manifest.NAME));
    }

    /** Returns the files with their hashes. */
    SortedMap<String, String> files() {
        return files;
    }

    /**
     * Returns whether a file holds these bytes by the former manifest. Only one that was changed after the manifest was
     * written could hold others, and must be read to know.
     */
    boolean isUntouched(String address, String hash, long size) {
        if (!hash.equals(files.get(address))) {
            return false;
        }
        try {
            BasicFileAttributes found =
                    Files.readAttributes(site.resolve(address), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile()
                    && found.size() == size
                    && found.lastModifiedTime().compareTo(written) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns the files that are no longer wanted and may be deleted: none that was changed by hand.
     *
     * @param wanted the addresses to keep
     * @param problems takes up what is left alone
     */
    List<String> unwanted(Set<String> wanted, List<Problem> problems) throws IOException {
        List<String> unwanted = new ArrayList<>();
        for (Map.Entry<String, String> entry : files.entrySet()) {
            if (wanted.contains(entry.getKey())) {
                continue;
            }
            Path file = site.resolve(entry.getKey()).normalize();
            if (!file.startsWith(site)
                    || leadsElsewhere(file)
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (Sha256.of(Files.readAllBytes(file)).equals(entry.getValue())) {
                unwanted.add(entry.getKey());
            } else {
                problems.add(new Problem(
                        Severity.WARNING,
                        "write.changed-by-hand",
                        entry.getKey(),
                        0,
                        0,
                        "it is no longer part of the site, but was changed by hand after it was built; it is left"
                                + " alone",
                        "Delete it, or move it elsewhere."));
            }
        }
        return unwanted;
    }

    /** Deletes files, and the folders that become empty by it. */
    void delete(List<String> unwanted) throws IOException {
        for (String address : unwanted) {
            Path file = site.resolve(address);
            Files.delete(file);
            deleteEmptyFolders(file.getParent());
        }
    }

    private boolean leadsElsewhere(Path file) {
        for (Path part = file.getParent(); part != null && !part.equals(site); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return true;
            }
        }
        return false;
    }

    private void deleteEmptyFolders(@Nullable Path folder) throws IOException {
        Path at = folder;
        while (at != null && !at.equals(site) && at.startsWith(site)) {
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            at = at.getParent();
        }
    }
}
