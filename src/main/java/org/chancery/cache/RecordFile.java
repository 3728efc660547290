package org.chancery.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A file of pieces of bytes behind one another, each with its length and checksum, which only grows while it is in use.
 * At its head stands the version of what is in it; a file of another version is emptied. Safe for several threads.
 */
final class RecordFile implements Closeable {

    private static final long MAGIC = 0x4368616e63657231L;
    private static final int HEAD = 24;
    /** What stands before the bytes of a piece: their number and their checksum. */
    static final int PIECE_HEAD = 8;

    private static final int LARGEST = 1 << 28;

    private final FileChannel channel;
    private final AtomicLong end;

    /** Where a piece stands: offset of its first byte and their number. */
    record Place(long at, int length) {}

    /** Is told of each piece that a file holds. */
    interface Visitor {
        /**
         * Takes up a piece.
         *
         * @param beginning its first bytes, behind {@link #PIECE_HEAD} others; used again for the next piece
         * @param length how many of them there are
         */
        void visit(Place place, byte[] beginning, int length) throws IOException;
    }

    private RecordFile(FileChannel channel, long end) {
        this.channel = channel;
        this.end = new AtomicLong(end);
    }

    /**
     * Opens a file; makes it where it is not there.
     *
     * @return the file, or null if another program has it in use
     * @throws IOException if it cannot be read or written
     */
    static @Nullable RecordFile open(Path file, Fingerprint.Value version) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return null;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
        return begin(channel, version);
    }

    /** Makes a file that is gone when it is closed. */
    static RecordFile temporary() throws IOException {
        Path file = Files.createTempFile("chancery", ".records");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return begin(channel, new Fingerprint.Value(0, 0));
    }

    private static RecordFile begin(FileChannel channel, Fingerprint.Value version) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD)
                .putLong(MAGIC)
                .putLong(version.high())
                .putLong(version.low())
                .flip();
        ByteBuffer found = ByteBuffer.allocate(HEAD);
        boolean same = channel.read(found, 0) == HEAD && found.flip().equals(head);
        if (!same) {
            channel.truncate(0);
            channel.write(head, 0);
        }
        return new RecordFile(channel, same ? channel.size() : HEAD);
    }

    /** Returns the number of bytes of all pieces. */
    long length() {
        return end.get() - HEAD;
    }

    /**
     * Goes over all pieces; where one is cut off, the file ends with the one before.
     *
     * @param most how many bytes of each are read
     */
    void scan(int most, Visitor visitor) throws IOException {
        long at = HEAD;
        long size = channel.size();
        ByteBuffer head = ByteBuffer.allocate(PIECE_HEAD + most);
        while (at + PIECE_HEAD <= size) {
            channel.read(head.clear(), at);
            int length = head.getInt(0);
            if (length <= 0 || length > LARGEST || at + PIECE_HEAD + length > size) {
                break;
            }
            visitor.visit(new Place(at, length), head.array(), Math.min(length, head.position() - PIECE_HEAD));
            at += PIECE_HEAD + length;
        }
        channel.truncate(at);
        end.set(at);
    }

    /** Reads a stretch of a piece. */
    byte[] bytes(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        fill(bytes, at);
        return bytes.array();
    }

    private void fill(ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("the file of records was cut off");
            }
        }
    }

    /** Returns where the bytes of a piece begin in the file. */
    static long inside(Place place) {
        return place.at() + PIECE_HEAD;
    }

    /**
     * Reads a whole piece.
     *
     * @param into takes it, behind {@link #PIECE_HEAD} other bytes; one that is too short is left alone
     * @return {@code into}, or a longer array that took it; null where the piece is damaged
     */
    byte @Nullable [] read(Place place, byte[] into) throws IOException {
        int length = PIECE_HEAD + place.length();
        byte[] bytes = into.length < length ? new byte[length + length / 2] : into;
        ByteBuffer whole = ByteBuffer.wrap(bytes, 0, length);
        fill(whole, place.at());
        return whole.getInt(4) == checksum(bytes, PIECE_HEAD, place.length()) ? bytes : null;
    }

    /** Adds a piece. */
    Place add(byte[] bytes, int length) throws IOException {
        ByteBuffer whole = ByteBuffer.allocate(PIECE_HEAD + length)
                .putInt(length)
                .putInt(checksum(bytes, 0, length))
                .put(bytes, 0, length)
                .flip();
        long at = end.getAndAdd(whole.remaining());
        for (long to = at; whole.hasRemaining(); ) {
            to += channel.write(whole, to);
        }
        return new Place(at, length);
    }

    /** Puts a file with these pieces alone in the place of another. */
    void copyTo(Path file, Collection<Place> pieces) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, "records", ".new");
        try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.transferTo(0, HEAD, out);
            for (Place place : pieces) {
                out.write(ByteBuffer.wrap(bytes(place.at(), PIECE_HEAD + place.length())));
            }
        }
        close();
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
