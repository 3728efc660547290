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
    private static final int PIECE_HEAD = 8;
    private static final int LARGEST = 1 << 28;

    private final FileChannel channel;
    private final AtomicLong end;

    /** Where a piece stands: offset of its first byte and their number. */
    record Place(long at, int length) {}

    /** Is told of each piece that a file holds. */
    interface Visitor {
        void visit(Place place) throws IOException;
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

    /** Goes over all pieces; where one is cut off, the file ends with the one before. */
    void scan(Visitor visitor) throws IOException {
        long at = HEAD;
        long size = channel.size();
        ByteBuffer head = ByteBuffer.allocate(PIECE_HEAD);
        while (at + PIECE_HEAD <= size) {
            channel.read(head.clear(), at);
            int length = head.getInt(0);
            if (length <= 0 || length > LARGEST || at + PIECE_HEAD + length > size) {
                break;
            }
            visitor.visit(new Place(at, length));
            at += PIECE_HEAD + length;
        }
        channel.truncate(at);
        end.set(at);
    }

    /** Reads the first bytes of a piece, fewer where it has fewer; its checksum is not looked at. */
    byte[] beginning(Place place, int most) throws IOException {
        return bytes(place.at() + PIECE_HEAD, Math.min(most, place.length()));
    }

    /** Reads a stretch of a piece. */
    byte[] bytes(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("the file of records was cut off");
            }
        }
        return bytes.array();
    }

    /** Returns where the bytes of a piece begin in the file. */
    static long inside(Place place) {
        return place.at() + PIECE_HEAD;
    }

    /** Reads a whole piece; null where it is damaged. */
    byte @Nullable [] read(Place place) throws IOException {
        ByteBuffer whole = ByteBuffer.wrap(bytes(place.at(), PIECE_HEAD + place.length()));
        int checksum = whole.getInt(4);
        byte[] bytes = new byte[place.length()];
        whole.position(PIECE_HEAD).get(bytes);
        return checksum == checksum(bytes, bytes.length) ? bytes : null;
    }

    /** Adds a piece. */
    Place add(byte[] bytes, int length) throws IOException {
        ByteBuffer whole = ByteBuffer.allocate(PIECE_HEAD + length)
                .putInt(length)
                .putInt(checksum(bytes, length))
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

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
