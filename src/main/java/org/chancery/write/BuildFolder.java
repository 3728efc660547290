package org.chancery.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the next form of a site is made, beside the site itself, so that two renames put it in the place of
 * the former one. One build at a time has it: another one waits. What a build that was cut off left behind is put right
 * when the next one takes the folder, and at the end of a build nothing is left of it.
 *
 * <p>Where the folder around the site may not be written, the next form is made inside the site, and its files are moved
 * one by one.
 */
public final class BuildFolder implements Closeable {

    /** The folder inside a site in which files are put aside where there can be none beside it. */
    static final String INSIDE = ".chancery-new";

    private static final int MOST_TRIES = 100;
    private static final int LONGEST_LOCK = 1 << 16;
    private static final String LOCK = "lock";

    private final Path site;
    private final Path folder;
    private final @Nullable FileChannel lock;

    private BuildFolder(Path site, Path folder, @Nullable FileChannel lock) {
        this.site = site;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder of a site; waits as long as another build has it.
     *
     * @param named the site's folder, which need not exist; a link is followed
     * @param waits is called before it waits
     * @throws RefusedException if a file stands where the site belongs, or a build of this very program has the folder
     * @throws IOException if what a former build left cannot be put right
     */
    public static BuildFolder of(Path named, Runnable waits) throws IOException {
        if (Files.exists(named) && !Files.isDirectory(named)) {
            throw new RefusedException(named + " is no folder", "Name another with -o.");
        }
        Path site = Files.exists(named)
                ? named.toRealPath()
                : named.toAbsolutePath().normalize();
        BuildFolder taken = null;
        Path parent = site.getParent();
        if (parent != null) {
            taken = attempt(site, parent.resolve("." + site.getFileName() + ".building"), waits);
        }
        if (taken == null) {
            taken = attempt(site, site.resolve(INSIDE), waits);
        }
        if (taken == null) {
            // nothing can be written; a build that finds nothing changed need not
            return new BuildFolder(site, site.resolve(INSIDE), null);
        }
        try {
            taken.recover();
        } catch (IOException e) {
            taken.close();
            throw e;
        }
        return taken;
    }

    /** Takes a folder, or returns null where it cannot be made. */
    private static @Nullable BuildFolder attempt(Path site, Path folder, Runnable waits) throws RefusedException {
        try {
            return new BuildFolder(site, folder, take(folder, waits));
        } catch (RefusedException e) {
            throw e;
        } catch (IOException e) {
            return null;
        }
    }

    /** Returns the lock of a folder; on a disk that knows no locks one that holds nobody off. */
    private static FileChannel take(Path folder, Runnable waits) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new RefusedException(folder + " is a link that leads elsewhere", "Delete it.");
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Files.createDirectories(folder);
            Path file = folder.resolve(LOCK);
            FileChannel channel;
            try {
                channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } catch (NoSuchFileException e) {
                // the build that had the folder took it away
                continue;
            }
            try {
                if (channel.tryLock() == null) {
                    waits.run();
                    channel.lock();
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw new RefusedException(
                        folder.getFileName() + " is in use: another build of this program is at work on the site",
                        "Wait until it is done.");
            } catch (IOException e) {
                return channel;
            }
            if (isStill(file, channel)) {
                return channel;
            }
            channel.close();
        }
        throw new IOException(folder + " is taken away again and again");
    }

    /**
     * Returns whether a lock is one on the file of this name, and not on one that was deleted while we waited. The file is
     * told by its length: to open it again would give the lock up on systems where a lock belongs to the process.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        for (int round = 0; round < 2; round++) {
            int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST_LOCK);
            channel.truncate(0);
            channel.write(ByteBuffer.allocate(1), length - 1L);
            try {
                if (Files.size(file) != length) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }

    /** Puts right what a build left that was cut off between the two renames, and deletes what others left. */
    private void recover() throws IOException {
        if (Files.isDirectory(former()) && !isThere()) {
            Path whole = Files.isDirectory(next()) ? next() : former();
            Files.deleteIfExists(site);
            Files.move(whole, site, StandardCopyOption.ATOMIC_MOVE);
        }
        clear();
    }

    /** Returns the site's folder; where it was named by a link, the one the link leads to. */
    public Path site() {
        return site;
    }

    /** Returns where the next form of the site is made. */
    Path next() {
        return folder.resolve("next");
    }

    /** Returns whether the next form of the site can be put in the place of the former one at once. */
    boolean isBeside() {
        return !folder.startsWith(site);
    }

    private Path former() {
        return folder.resolve("former");
    }

    /** Returns whether the site's folder holds anything. */
    private boolean isThere() throws IOException {
        return Files.isDirectory(site) && !Folders.isEmpty(site);
    }

    /**
     * Puts the next form in the place of the site.
     *
     * @return false if the disk does not let the site's folder be renamed; nothing has then changed
     * @throws IOException if the next form cannot be put in its place; the former one is back in it
     */
    boolean publish() throws IOException {
        boolean replaces = isThere();
        try {
            if (replaces) {
                Files.move(site, former(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(site);
            }
        } catch (IOException e) {
            return false;
        }
        try {
            Files.move(next(), site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(former(), site, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        clear();
        return true;
    }

    /** Deletes all but the lock, as far as the disk lets it be deleted. */
    private void clear() throws IOException {
        if (Files.isDirectory(former())) {
            // from here on it is no site any more that a next build would bring back
            Files.move(former(), folder.resolve("gone-" + UUID.randomUUID()), StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.deleteWithin(folder, LOCK);
    }

    /** Gives the folder back; it is gone then. */
    @Override
    public void close() throws IOException {
        if (lock == null) {
            return;
        }
        try (lock) {
            Folders.deleteWithin(folder, LOCK);
            Folders.delete(folder);
        }
    }
}
