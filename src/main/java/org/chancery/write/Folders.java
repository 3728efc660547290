package org.chancery.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deletes folders with all that is in them; a link is deleted, never followed. */
final class Folders {

    private Folders() {}

    /** Returns whether a folder holds nothing. */
    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Deletes all in a folder but one file, as far as it may be deleted. */
    static void deleteWithin(Path folder, String but) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.toList();
        }
        for (Path child : children) {
            if (!child.endsWith(but)) {
                delete(child);
            }
        }
    }

    /** Deletes a file or a folder with all that is in it, as far as it may be deleted. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!Files.isWritable(folder)) {
                    folder.toFile().setWritable(true);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return attempt(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return attempt(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
                return attempt(folder);
            }

            /** What may not be deleted stays; it is in nobody's way. */
            private FileVisitResult attempt(Path one) {
                try {
                    Files.delete(one);
                } catch (IOException left) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
