package org.chancery.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import org.chancery.model.SheetSource;

/** A small file of the cache with a checksum behind it, read whole and put in place whole. */
final class CheckedFile {

    private static final int CHECKSUM = Long.BYTES;

    private CheckedFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is damaged
     */
    static ByteSource read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - CHECKSUM;
        ByteSource source = new ByteSource();
        source.begin(bytes, Math.max(0, length), SheetSource.NONE);
        if (length < 0 || source.wide() != checksum(bytes, length)) {
            throw new IOException(file + " is damaged");
        }
        source.begin(bytes, 0, SheetSource.NONE);
        return source;
    }

    /**
     * Puts a file in the place of another.
     *
     * @param sink what it holds; the checksum is added
     * @throws IOException if it cannot be written; the former file is then as it was
     */
    static void write(Path file, ByteSink sink) throws IOException {
        sink.wide(checksum(sink.array(), sink.length()));
        Path aside = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new");
        Files.write(aside, sink.copy());
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
