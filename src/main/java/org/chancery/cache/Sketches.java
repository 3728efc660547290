package org.chancery.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which texts are compared, kept under path and hash of their files, so that texts that did not change need
 * not be read. Safe for several threads; the arrays are shared, and nobody changes them.
 */
public final class Sketches {

    private final Map<String, long[]> former;
    private final Fingerprint.Value version;
    private final Map<String, long[]> now = new ConcurrentHashMap<>();

    private Sketches(Map<String, long[]> former, Fingerprint.Value version) {
        this.former = former;
        this.version = version;
    }

    /** Returns an empty list. */
    public static Sketches none() {
        return none(new Fingerprint.Value(0, 0));
    }

    private static Sketches none(Fingerprint.Value version) {
        return new Sketches(new HashMap<>(), version);
    }

    /**
     * Reads a list; an empty one where there is none, it is damaged, or it is one of another version.
     *
     * @param version fingerprint of all that the numbers depend on beside the files
     */
    public static Sketches read(Path file, Fingerprint.Value version) {
        try {
            ByteSource source = CheckedFile.read(file);
            if (source.wide() != version.high() || source.wide() != version.low()) {
                return none(version);
            }
            Map<String, long[]> sketches = new HashMap<>();
            for (long count = source.size(); count > 0; count--) {
                String key = source.text();
                long[] numbers = new long[(int) source.size()];
                source.wide(numbers);
                sketches.put(key, numbers);
            }
            return new Sketches(sketches, version);
        } catch (IOException | RuntimeException e) {
            return none(version);
        }
    }

    /** Returns the numbers of a file, or null where they are not known. */
    public long @Nullable [] find(String path, String sha256) {
        return former.get(sha256 + path);
    }

    /** Notes the numbers of a file. */
    public void put(String path, String sha256, long[] numbers) {
        now.put(sha256 + path, numbers);
    }

    /** Returns the list that the next look of this same program begins with. */
    public Sketches next() {
        return new Sketches(new HashMap<>(now), version);
    }

    /** Forgets all, so that what is needed no more takes no memory. */
    public void forget() {
        former.clear();
        now.clear();
    }

    /** Keeps what was noted, where that is not what was kept before. */
    public void save(Path file) throws IOException {
        if (now.keySet().equals(former.keySet())) {
            return;
        }
        ByteSink sink = new ByteSink();
        sink.wide(version.high());
        sink.wide(version.low());
        sink.size(now.size());
        new TreeMap<>(now).forEach((key, numbers) -> {
            sink.text(key);
            sink.size(numbers.length);
            sink.wide(numbers);
        });
        CheckedFile.write(file, sink);
    }
}
