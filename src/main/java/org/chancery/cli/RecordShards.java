package org.chancery.cli;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.cache.PortableRecord;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.chancery.read.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Files with records that were made elsewhere, in any order. Only where each stands is kept in memory; a record is read when
 * its article is. Safe for several threads once opened.
 */
final class RecordShards implements Closeable {

    /** Where a line stands. */
    private record Place(FileChannel shard, long at, int length) {}

    private final PortableRecord form = new PortableRecord();
    private final Map<String, Place> records = new HashMap<>();
    private final Map<String, Place> texts = new TreeMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final List<FileChannel> shards = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String version;

    private RecordShards(String version) {
        this.version = version;
    }

    /**
     * Opens the files.
     *
     * @param patterns paths of files; the last part of each may have the signs {@code *} and {@code ?}
     * @param version what records must be of to be taken, see {@link RecordLine#version}
     * @throws UsageException if there is no file
     */
    static RecordShards open(List<String> patterns, String version) throws IOException, UsageException {
        RecordShards shards = new RecordShards(version);
        try {
            for (String pattern : patterns) {
                for (Path file : files(pattern)) {
                    shards.add(file);
                }
            }
        } catch (IOException | UsageException e) {
            shards.close();
            throw e;
        }
        return shards;
    }

    private static List<Path> files(String pattern) throws IOException, UsageException {
        int slash = pattern.lastIndexOf('/');
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern.substring(slash + 1))) {
                found.forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new UsageException("--records " + pattern + ": there is no such file", "Name files of records.");
        }
        files.sort(null);
        return files;
    }

    private void add(Path file) throws IOException {
        FileChannel shard = FileChannel.open(file);
        shards.add(shard);
        Lines lines = new Lines(Files.newInputStream(file));
        try (lines) {
            int number = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (line.length > 0) {
                    add(line, new Place(shard, lines.at(), line.length), file + ", line " + number);
                }
            }
        }
    }

    private void add(byte[] line, Place place, String where) {
        Map<String, String> members;
        try {
            members = RecordLine.members(line);
        } catch (IOException e) {
            problems.add(Problem.error("records.broken", where, "is no object of JSON", "Extract it again."));
            return;
        }
        String file = members.get("file");
        String sha256 = members.get("sha256");
        if (file == null || !isPlain(file) || sha256 == null || !version.equals(members.get("version"))) {
            problems.add(Problem.warning(
                    "records.version",
                    where,
                    "is no record that this build can take over",
                    "Extract with --for-build, with this version of the program and the same _sources.yaml and"
                            + " _topics.yaml."));
            return;
        }
        records.put(sha256 + file, place);
        String other = hashes.getOrDefault(file, sha256);
        if (!other.equals(sha256)) {
            problems.add(Problem.warning(
                    "records.two-texts", file, "has records of two different texts", "Extract it again."));
        }
        // whatever the order of the lines, one of the two texts is taken
        if (sha256.compareTo(other) <= 0) {
            hashes.put(file, sha256);
            if (members.containsKey("bytes")) {
                texts.put(file, place);
            }
        }
    }

    /** A record must not lead out of the archive. */
    private static boolean isPlain(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.indexOf(0) < 0
                && !("/" + path + "/").contains("/../");
    }

    /** Returns what was wrong with lines. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the paths of the articles whose files are carried, sorted. */
    List<String> carried() {
        return List.copyOf(texts.keySet());
    }

    /** Returns a file that is carried. */
    byte[] bytes(String path) throws IOException {
        Place place = texts.get(path);
        String bytes = place == null ? null : RecordLine.members(read(place)).get("bytes");
        return Base64.getDecoder().decode(bytes == null ? "" : bytes);
    }

    /** Returns what was parsed of a file, or null where no record tells. */
    @Nullable
    ParsedArticle find(RawArticle raw) throws IOException {
        Place place = records.get(raw.sha256() + raw.file());
        String parsed = place == null ? null : RecordLine.members(read(place)).get("parsed");
        return parsed == null ? null : form.article(Base64.getDecoder().decode(parsed), raw);
    }

    private static byte[] read(Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        while (bytes.hasRemaining()) {
            if (place.shard().read(bytes, place.at() + bytes.position()) < 0) {
                throw new EOFException("a file of records was cut off");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        for (FileChannel shard : shards) {
            shard.close();
        }
    }
}
