package org.chancery.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of the former site over into the next one: those that did not change, and what somebody else put there. A
 * file is one on the disk that stands in both, where the disk can do that, and a copy where it cannot.
 */
final class CarryOver {

    private final Path from;
    private final Path to;
    private volatile boolean linking = true;

    CarryOver(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Takes over files; their folders are there. */
    void files(List<String> addresses, int threads) throws IOException {
        Workers.each(threads, addresses, address -> file(from.resolve(address), to.resolve(address)));
    }

    /**
     * Takes over everything but the program's own files: files, links and empty folders.
     *
     * @param own addresses of the program's own files
     * @param leftOut name of a folder in the site itself that is no part of it
     */
    void others(Set<String> own, String leftOut) throws IOException {
        List<Path> others = new ArrayList<>();
        List<Path> empty = new ArrayList<>();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(from.resolve(leftOut))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (Folders.isEmpty(folder)) {
                    empty.add(folder);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!own.contains(from.relativize(file).toString().replace('\\', '/'))) {
                    others.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path folder : empty) {
            Files.createDirectories(to.resolve(from.relativize(folder)));
        }
        for (Path file : others) {
            Path there = to.resolve(from.relativize(file));
            Files.createDirectories(there.getParent());
            file(file, there);
        }
    }

    private void file(Path file, Path there) throws IOException {
        if (linking && !Files.isSymbolicLink(file)) {
            try {
                Files.createLink(there, file);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
                linking = false;
            }
        }
        Files.copy(file, there, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
}
