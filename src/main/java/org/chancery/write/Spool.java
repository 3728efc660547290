package org.chancery.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Takes up the bytes of a file to be: in memory as long as they are few, else in a file put aside. */
final class Spool extends OutputStream {

    private static final int MEMORY = 1 << 20;

    private final Path aside;
    private final MessageDigest digest = Manifest.digest();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(16 * 1024);
    private @Nullable OutputStream file;
    private long size;

    /** Makes a spool that may write to this file, whose folder is there. */
    Spool(Path aside) {
        this.aside = aside;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        size += length;
        if (file == null && size > MEMORY) {
            OutputStream opened = new BufferedOutputStream(Files.newOutputStream(aside));
            memory.writeTo(opened);
            memory.reset();
            file = opened;
        }
        if (file != null) {
            file.write(bytes, from, length);
        } else {
            memory.write(bytes, from, length);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** Returns the number of bytes. */
    long size() {
        return size;
    }

    /** Returns the hash of all bytes; call it once, at the end. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns whether a file holds just these bytes. The spool must be closed. */
    boolean isSameAs(Path other) throws IOException {
        if (!Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS) || Files.size(other) != size) {
            return false;
        }
        return file == null
                ? Arrays.equals(Files.readAllBytes(other), memory.toByteArray())
                : Files.mismatch(other, aside) < 0;
    }

    /** Leaves the bytes in the file put aside. The spool must be closed. */
    void keep() throws IOException {
        if (file == null) {
            try (FileOutputStream out = new FileOutputStream(aside.toFile())) {
                memory.writeTo(out);
            }
        }
    }

    /** Leaves nothing behind. The spool must be closed. */
    void drop() throws IOException {
        if (file != null) {
            Files.delete(aside);
        }
    }
}
