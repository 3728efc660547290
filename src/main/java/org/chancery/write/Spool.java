package org.chancery.write;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.chancery.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Takes up the bytes of one file to be after the other: in memory as long as they are few, else in a file put aside. The
 * memory is used again for the next file.
 */
final class Spool extends OutputStream {

    private static final int LARGEST = 1 << 20;

    private final Sha256 digest = new Sha256();
    private byte[] memory = new byte[64 * 1024];
    private int length;
    private Path aside = Path.of("");
    private @Nullable OutputStream file;
    private long size;
    private String hash = "";

    /** Begins a file that may be put aside here; the folder is there. */
    void begin(Path path) {
        aside = path;
        length = 0;
        size = 0;
        file = null;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (size > LARGEST) {
            if (file == null) {
                file = new BufferedOutputStream(Files.newOutputStream(aside), LARGEST / 8);
                file.write(memory, 0, length);
                digest.add(memory, 0, length);
            }
            file.write(bytes, from, count);
            digest.add(bytes, from, count);
            return;
        }
        if (size > memory.length) {
            memory = Arrays.copyOf(memory, Math.max((int) size, memory.length * 2));
        }
        System.arraycopy(bytes, from, memory, length, count);
        length = (int) size;
    }

    /** Ends the file: all of its bytes are there. */
    void end() throws IOException {
        if (file != null) {
            file.close();
        } else {
            digest.add(memory, 0, length);
        }
        hash = digest.end();
    }

    /** Returns the number of bytes. */
    long size() {
        return size;
    }

    /** Returns the hash of all bytes of the file that was ended. */
    String hash() {
        return hash;
    }

    /** Returns whether a file holds just these bytes. */
    boolean isSameAs(Path other) throws IOException {
        if (!Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS) || Files.size(other) != size) {
            return false;
        }
        if (file != null) {
            return Files.mismatch(other, aside) < 0;
        }
        byte[] there = Files.readAllBytes(other);
        return Arrays.equals(there, 0, there.length, memory, 0, length);
    }

    /** Leaves the bytes in the file put aside. */
    void keep() throws IOException {
        if (file == null) {
            try (FileOutputStream out = new FileOutputStream(aside.toFile())) {
                out.write(memory, 0, length);
            }
        }
    }

    /** Leaves nothing behind. */
    void drop() throws IOException {
        if (file != null) {
            Files.delete(aside);
        }
    }

    /** Gives up a file half taken up. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
