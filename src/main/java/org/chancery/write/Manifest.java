package org.chancery.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.text.Sha256;

/** The list of a site's files with their SHA-256 hashes, in the form that {@code sha256sum -c} reads. */
final class Manifest {

    /** Its name in the site. */
    static final String NAME = "manifest.sha256";

    private static final int HASH_LENGTH = Sha256.LENGTH;

    private Manifest() {}

    /** Returns the files a site's manifest names with their hashes; none where it has no manifest. */
    static SortedMap<String, String> read(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path file = site.resolve(NAME);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                if (line.length() > HASH_LENGTH + 2 && isPlain(line.substring(HASH_LENGTH + 2))) {
                    files.put(line.substring(HASH_LENGTH + 2), line.substring(0, HASH_LENGTH));
                }
            }
        }
        return files;
    }

    /** A manifest that somebody changed must not lead out of the site. */
    private static boolean isPlain(String path) {
        return !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && !("/" + path + "/").contains("/../");
    }

    /** Returns the manifest's bytes. */
    static byte[] bytes(Map<String, String> files) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, hash) ->
                        out.append(hash).append("  ").append(path).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
