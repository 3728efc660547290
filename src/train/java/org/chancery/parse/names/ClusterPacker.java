package org.chancery.parse.names;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Packs a gzipped list of words and their paths, set apart by a tab, for {@link BrownClusters}. */
final class ClusterPacker {

    private ClusterPacker() {}

    /** Returns the packed clusters. */
    static byte[] pack(Path list) throws IOException {
        Map<Long, String> paths = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(list))), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.lastIndexOf('\t');
                String word = line.substring(0, tab);
                if (isWord(word)) {
                    long hash = Letters.lowerHash(word.toCharArray(), 0, tab) & 0xFFFFFFFFL;
                    String path = line.substring(tab + 1);
                    if (paths.putIfAbsent(hash, path) == null) {
                        counts.merge(path, 1, Integer::sum);
                    }
                }
            }
        }
        List<String> byCount = new ArrayList<>(counts.keySet());
        byCount.sort(Comparator.comparing((String path) -> -counts.getOrDefault(path, 0))
                .thenComparing(path -> path));
        return write(paths, byCount);
    }

    private static boolean isWord(String word) {
        return word.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || c == '\''
                                || c == '-'
                                || c == '.')
                && word.codePoints().anyMatch(Character::isLetter);
    }

    private static byte[] write(Map<Long, String> paths, List<String> byCount) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(BrownClusters.MAGIC);
        out.writeShort(byCount.size());
        Map<String, Integer> numbers = new TreeMap<>();
        for (String path : byCount) {
            out.writeByte(path.length());
            out.writeInt(Integer.parseUnsignedInt(path, 2));
            numbers.put(path, numbers.size() + 1);
        }
        byte[] sizes = new byte[1 << BrownClusters.BITS];
        for (long hash : paths.keySet()) {
            sizes[(int) (hash >>> BrownClusters.BITS)]++;
        }
        out.write(sizes);
        for (long hash : paths.keySet()) {
            out.writeShort((int) hash);
        }
        for (String path : paths.values()) {
            out.writeShort(numbers.getOrDefault(path, 0));
        }
        return bytes.toByteArray();
    }
}
