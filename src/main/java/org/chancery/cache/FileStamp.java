package org.chancery.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the disk says of a file without its bytes being read.
 *
 * @param size number of bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param node a number of the file itself, so that one put in its place is told apart; 0 where the disk has none
 */
public record FileStamp(long size, long modified, int node) {

    /** Two writes within this time may leave the same stamp on a disk that counts time coarsely, in nanoseconds. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    /** Returns the stamp of a file. */
    public static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    static FileStamp of(BasicFileAttributes found) {
        return new FileStamp(
                found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS), Objects.hashCode(found.fileKey()));
    }

    /**
     * Returns whether a file with this stamp cannot have been written again since somebody saw it with the same stamp.
     *
     * @param seen when it was seen, in nanoseconds since 1970
     */
    public boolean isSettled(long seen) {
        return isSettled(modified, seen);
    }

    /** Returns whether a file last written at one time cannot have been written again since it was seen at another. */
    public static boolean isSettled(long modified, long seen) {
        return modified + COARSE < seen;
    }
}
