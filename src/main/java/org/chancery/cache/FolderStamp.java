package org.chancery.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.text.Fingerprint;

/**
 * What the disk says of all files in a folder, without their bytes being read.
 *
 * @param print fingerprint of their names and stamps
 * @param newest when the newest of them was last written, in nanoseconds since 1970
 */
public record FolderStamp(Fingerprint.Value print, long newest) {

    /**
     * Returns the stamp of a folder; one that is not there is as an empty one.
     *
     * @param leftOut name of a file in the folder itself that does not count
     */
    public static FolderStamp of(Path folder, String leftOut) throws IOException {
        Map<String, FileStamp> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(folder.relativize(file).toString(), FileStamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        files.remove(leftOut);
        long newest = 0;
        for (FileStamp stamp : files.values()) {
            newest = Math.max(newest, stamp.modified());
        }
        return new FolderStamp(Fingerprint.of(files), newest);
    }
}
