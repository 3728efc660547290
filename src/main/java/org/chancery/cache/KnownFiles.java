package org.chancery.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The stamps and hashes of files as they were last seen, so that those that did not change need not be read. A file that
 * was written shortly before it was seen is not trusted, as a disk may count time coarsely. Safe for several threads.
 */
public final class KnownFiles {

    private static final int MAGIC = 0x43684631;

    private record Seen(FileStamp stamp, String sha256) {}

    private final Map<String, Seen> former;
    private final long seen;
    private final Map<String, Seen> now = new ConcurrentHashMap<>();
    private final long start = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

    private KnownFiles(Map<String, Seen> former, long seen) {
        this.former = former;
        this.seen = seen;
    }

    /** Returns an empty list. */
    public static KnownFiles none() {
        return new KnownFiles(Map.of(), 0);
    }

    /** Reads a list; an empty one where there is none or it is damaged. */
    public static KnownFiles read(Path file) {
        try {
            ByteSource source = CheckedFile.read(file);
            if (source.wide() != MAGIC) {
                return none();
            }
            long seen = source.wide();
            Map<String, Seen> files = new TreeMap<>();
            for (long count = source.size(); count > 0; count--) {
                String path = source.text();
                FileStamp stamp = new FileStamp(source.number(), source.number(), (int) source.number());
                files.put(path, new Seen(stamp, source.text()));
            }
            return new KnownFiles(files, seen);
        } catch (IOException | IndexOutOfBoundsException e) {
            return none();
        }
    }

    /** Returns the hash of a file that did not change since it was seen, or null. */
    public @Nullable String sha256(String path, FileStamp stamp) {
        Seen known = former.get(path);
        return known != null && known.stamp().equals(stamp) && stamp.isSettled(seen) ? known.sha256() : null;
    }

    /** Notes a file; the stamp was taken before its bytes were read. */
    public void put(String path, FileStamp stamp, String sha256) {
        now.put(path, new Seen(stamp, sha256));
    }

    /** Returns the list that the next look of this same program begins with. */
    public KnownFiles next() {
        return new KnownFiles(Map.copyOf(now), start);
    }

    /** Keeps what was noted. */
    public void save(Path file) throws IOException {
        if (now.equals(former)
                && now.values().stream().allMatch(one -> one.stamp().isSettled(seen))) {
            return;
        }
        ByteSink sink = new ByteSink();
        sink.wide(MAGIC);
        sink.wide(start);
        sink.size(now.size());
        new TreeMap<>(now).forEach((path, one) -> {
            sink.text(path);
            sink.number(one.stamp().size());
            sink.number(one.stamp().modified());
            sink.number(one.stamp().node());
            sink.text(one.sha256());
        });
        CheckedFile.write(file, sink);
    }
}
