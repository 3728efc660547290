package org.chancery.config;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Puts a file in place whole or not at all. */
final class FileReplacement {

    private FileReplacement() {}

    /**
     * Writes a file beside the named one and moves it there. A link is followed, and who may read the file stays.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    static void write(Path named, byte[] bytes) throws IOException {
        Path file = Files.exists(named) ? named.toRealPath() : named;
        Path aside = file.resolveSibling("." + named.getFileName() + ".new");
        try {
            Files.write(aside, bytes);
            keepPermissions(file, aside);
            replace(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void keepPermissions(Path file, Path aside) throws IOException {
        if (Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            Files.setPosixFilePermissions(aside, permissions);
        }
    }

    private static void replace(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
