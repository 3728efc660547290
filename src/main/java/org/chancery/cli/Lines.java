package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes and tells where they stand. A carriage return before a line feed belongs to the end of the line. */
final class Lines implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int end;
    private long at;
    private long next;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Returns the next line without its end, or null behind the last one. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        at = next;
        while (fill()) {
            int to = from;
            while (to < end && buffer[to] != '\n') {
                to++;
            }
            line.write(buffer, from, to - from);
            boolean ended = to < end;
            next += to - from + (ended ? 1 : 0);
            from = ended ? to + 1 : to;
            if (ended) {
                return withoutReturn(line.toByteArray());
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (from == end) {
            from = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] bytes) {
        boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriage ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    /** Returns the offset of the line given last. */
    long at() {
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
