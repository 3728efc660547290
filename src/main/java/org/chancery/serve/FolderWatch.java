package org.chancery.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

/**
 * Tells whether anything in folders has changed since it was last asked. It looks itself instead of being told by the system,
 * which works on every disk and every system alike; where the system tells, it looks sooner. A file that was only touched has
 * not changed.
 */
public final class FolderWatch implements Closeable {

    private static final long SHORTEST_PAUSE = 200;
    private static final long SHARE_OF_LOOKING = 10;

    private final FolderEvents events = new FolderEvents();
    private final List<Path> folders;
    private final Predicate<Path> watched;
    private Map<Path, Stamp> stamps;

    /**
     * Begins to watch.
     *
     * @param folders folders, which need not exist
     * @param watched files to look at
     */
    public FolderWatch(List<Path> folders, Predicate<Path> watched) throws IOException {
        this.folders = List.copyOf(folders);
        this.watched = watched;
        this.stamps = Map.of();
        this.stamps = look();
    }

    private record Stamp(long size, long modified, long content) {}

    /** Returns whether a file was added, deleted or given other content since the last call. */
    public boolean changed() throws IOException {
        Map<Path, Stamp> now = look();
        boolean changed = !contents(now).equals(contents(stamps));
        stamps = now;
        return changed;
    }

    private static Map<Path, Long> contents(Map<Path, Stamp> stamps) {
        Map<Path, Long> contents = new HashMap<>();
        stamps.forEach((file, stamp) -> contents.put(file, stamp.content()));
        return contents;
    }

    /** Waits until a file was added, deleted or given other content since the last call. */
    public void awaitChange() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!changed()) {
            // on a large archive looking takes time; it shall never take more than a tenth of it
            long looked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            events.await(Math.max(SHORTEST_PAUSE, looked * SHARE_OF_LOOKING));
            start = System.nanoTime();
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> found = new HashMap<>();
        Set<Path> inner = new HashSet<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    inner.add(directory);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && watched.test(file)) {
                        found.put(file, stamp(file, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        events.follow(inner);
        return found;
    }

    private Stamp stamp(Path file, BasicFileAttributes attributes) {
        long modified = attributes.lastModifiedTime().toMillis();
        Stamp former = stamps.get(file);
        if (former != null && former.size() == attributes.size() && former.modified() == modified) {
            return former;
        }
        return new Stamp(attributes.size(), modified, content(file));
    }

    /** Returns a sum of a file's bytes; a file that is gone by now has changed. */
    private static long content(Path file) {
        CRC32C sum = new CRC32C();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
            }
            return sum.getValue();
        } catch (IOException gone) {
            return -1;
        }
    }
}
