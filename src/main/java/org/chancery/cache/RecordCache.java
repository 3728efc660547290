package org.chancery.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.model.Sheet;
import org.chancery.model.SheetSource;
import org.chancery.parse.ParsedArticle;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was parsed, under the path of the file and the hash of its bytes. What it gives has no text in memory: that
 * is read from the cache when it is asked for. A record that is damaged is as if it were not there, and is mended by being
 * put again. Safe for several threads.
 */
public final class RecordCache implements Closeable {

    private static final int BEGINNING = 512;

    /** A cache with so many bytes of records that nobody asked for is made smaller. */
    private static final long WASTE = 1 << 20;

    private final RecordForm form = new RecordForm();
    private final Map<String, RecordFile.Place> index = new ConcurrentHashMap<>();
    private final ThreadLocal<ByteSink> sinks = ThreadLocal.withInitial(ByteSink::new);
    private final ThreadLocal<byte[]> buffers = ThreadLocal.withInitial(() -> new byte[1 << 14]);
    private final ThreadLocal<ByteSource> sources = ThreadLocal.withInitial(ByteSource::new);
    private final RecordFile file;
    private final @Nullable Path path;
    private final Map<String, RecordFile.Place> used = new ConcurrentHashMap<>();

    private RecordCache(RecordFile file, @Nullable Path path) throws IOException {
        this.file = file;
        this.path = path;
        if (path != null) {
            ByteSource source = new ByteSource();
            file.scan(BEGINNING, (place, bytes, length) -> index.put(key(source, place, bytes, length), place));
        }
    }

    /**
     * Opens the cache kept in a file. Where that cannot be, or another program has it open, it is an empty one that is gone
     * in the end.
     *
     * @param version fingerprint of all that a record depends on beside its file: the program and its lists
     * @throws IOException if not even a temporary file can be written
     */
    public static RecordCache open(Path path, Fingerprint.Value version) throws IOException {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            RecordFile file = RecordFile.open(path, version);
            if (file != null) {
                return new RecordCache(file, path);
            }
        } catch (IOException e) {
            return temporary();
        }
        return temporary();
    }

    /** Makes an empty cache that is gone in the end. */
    public static RecordCache temporary() throws IOException {
        return new RecordCache(RecordFile.temporary(), null);
    }

    private static String key(String path, String sha256) {
        return sha256 + path;
    }

    /** Returns the key of a piece by its first bytes; no key where it is damaged. */
    private String key(ByteSource source, RecordFile.Place place, byte[] bytes, int length) throws IOException {
        try {
            source.begin(bytes, RecordFile.PIECE_HEAD, SheetSource.NONE);
            String key = source.text();
            if (source.at() <= RecordFile.PIECE_HEAD + length) {
                return key;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // a path longer than the beginning
        }
        try {
            source.begin(file.bytes(RecordFile.inside(place), place.length()), 0, SheetSource.NONE);
            return source.text();
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return "";
        }
    }

    /**
     * Returns what was parsed, or null where it is not known.
     *
     * @param path path of the file in the archive
     * @param sha256 hash of its bytes
     */
    public @Nullable ParsedArticle get(String path, String sha256) throws IOException {
        String key = key(path, sha256);
        RecordFile.Place place = index.get(key);
        byte[] bytes = place == null ? null : file.read(place, buffers.get());
        if (place == null || bytes == null) {
            return null;
        }
        buffers.set(bytes);
        ByteSource source = sources.get();
        source.begin(bytes, RecordFile.PIECE_HEAD, SheetSource.NONE);
        if (!source.text().equals(key)) {
            return null;
        }
        used.put(key, place);
        return take(source, bytes, RecordFile.PIECE_HEAD, place);
    }

    /**
     * Keeps what was parsed.
     *
     * @return the same with its text on the disk
     */
    public ParsedArticle put(ParsedArticle article) throws IOException {
        String key = key(article.raw().file(), article.raw().sha256());
        ByteSink sink = sinks.get();
        sink.clear();
        form.put(article, sink);
        int record = sink.length();
        byte[] bytes = sink.copy();
        sink.clear();
        sink.text(key);
        sink.size(record);
        sink.bytes(bytes);
        RecordForm.put(article.raw().sheet(), sink);
        RecordFile.Place place = file.add(sink.array(), sink.length());
        index.put(key, place);
        used.put(key, place);
        ByteSource source = sources.get();
        source.begin(sink.array(), 0, SheetSource.NONE);
        source.text();
        return take(source, sink.array(), 0, place);
    }

    /** Keeps what was parsed and is held in memory elsewhere; nothing is written where it is known. */
    public void keep(ParsedArticle article) throws IOException {
        String key = key(article.raw().file(), article.raw().sha256());
        RecordFile.Place place = index.get(key);
        if (place == null) {
            put(article);
        } else {
            used.put(key, place);
        }
    }

    private ParsedArticle take(ByteSource source, byte[] bytes, int from, RecordFile.Place place) {
        int record = (int) source.size();
        int sheet = source.at() + record - from;
        source.begin(bytes, source.at(), new Stored(this, RecordFile.inside(place) + sheet, place.length() - sheet));
        return form.take(source);
    }

    private Sheet sheet(long at, int length) {
        try {
            ByteSource source = sources.get();
            source.begin(file.bytes(at, length), 0, SheetSource.NONE);
            return RecordForm.takeSheet(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the file; leaves out what nobody asked for where that is much. */
    @Override
    public void close() throws IOException {
        long kept = used.values().stream().mapToLong(RecordFile.Place::length).sum();
        if (path != null && file.length() > 2 * kept + WASTE) {
            file.copyTo(path, used.values());
        }
        file.close();
    }

    /** A text on the disk; what was read last stays as long as somebody holds it. */
    private static final class Stored implements SheetSource {
        private final RecordCache cache;
        private final long at;
        private final int length;
        private WeakReference<Sheet> last = new WeakReference<>(null);

        private Stored(RecordCache cache, long at, int length) {
            this.cache = cache;
            this.at = at;
            this.length = length;
        }

        @Override
        public Sheet sheet() {
            Sheet known = last.get();
            if (known != null) {
                return known;
            }
            Sheet read = cache.sheet(at, length);
            last = new WeakReference<>(read);
            return read;
        }
    }
}
