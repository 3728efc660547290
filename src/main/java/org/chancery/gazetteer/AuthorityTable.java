package org.chancery.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The lines of a sorted text resource, kept as bytes; a line becomes a string only when it is asked for. */
final class AuthorityTable {

    private final byte[] bytes;
    /** Where each line starts, and one past the end. */
    private final int[] starts;

    private AuthorityTable(byte[] bytes) {
        this.bytes = bytes;
        int[] found = new int[1024];
        int n = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] != '#') {
                if (n + 1 >= found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = at;
            }
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at++;
        }
        this.starts = Arrays.copyOf(found, n + 1);
        this.starts[n] = Math.max(bytes.length, n == 0 ? 0 : at);
    }

    static AuthorityTable read(String resource) {
        try (InputStream in = Objects.requireNonNull(AuthorityTable.class.getResourceAsStream(resource), resource)) {
            return new AuthorityTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** Returns the fields of a line, which are split by tabs. */
    List<String> fields(int line) {
        return fields(line, Integer.MAX_VALUE);
    }

    /**
     * Returns the first fields of a line.
     *
     * @param most how many, 1 or more; fewer where the line has no more
     */
    List<String> fields(int line, int most) {
        int end = starts[line];
        int left = most;
        while (end < bytes.length && bytes[end] != '\n' && (bytes[end] != '\t' || --left > 0)) {
            end++;
        }
        return split(new String(bytes, starts[line], end - starts[line], StandardCharsets.UTF_8), '\t');
    }

    /** Returns the line whose first field has these bytes, or -1. */
    int find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int c = compare(starts[mid], wanted);
            if (c == 0) {
                return mid;
            }
            if (c < 0) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return -1;
    }

    private int compare(int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int at = start + i;
            if (at >= bytes.length || bytes[at] == '\t' || bytes[at] == '\n') {
                return -1;
            }
            int c = Integer.compare(bytes[at] & 0xff, wanted[i] & 0xff);
            if (c != 0) {
                return c;
            }
        }
        int end = start + wanted.length;
        return end >= bytes.length || bytes[end] == '\t' || bytes[end] == '\n' ? 0 : 1;
    }

    static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(at); i >= 0; i = text.indexOf(at, from)) {
            parts.add(text.substring(from, i));
            from = i + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
