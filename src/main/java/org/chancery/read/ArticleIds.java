package org.chancery.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.Slugs;

/** The ids of articles, which are the addresses of their pages: {@code 2024/Hanoi visit.txt} becomes {@code 2024-hanoi-visit}. */
public final class ArticleIds {

    private ArticleIds() {}

    /**
     * Returns the id that a path alone gives.
     *
     * @param path path in the archive, with {@code /}
     */
    public static String of(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        return Slugs.slug(dot > slash + 1 ? path.substring(0, dot) : path);
    }

    /**
     * Returns the id of each path, no id twice. Of several paths with one id the first in code point order keeps it; the
     * others get it with their extension, and where that is taken too with the least number that is free.
     *
     * @param paths paths in the archive, in any order; the result does not depend on it
     */
    public static Map<String, String> assign(List<String> paths) {
        List<String> ordered = paths.stream().sorted(ArchiveScanner.ORDER).toList();
        Map<String, String> owners = new HashMap<>();
        for (String path : ordered) {
            owners.putIfAbsent(of(path), path);
        }
        Map<String, String> ids = new HashMap<>();
        owners.forEach((id, path) -> ids.put(path, id));
        for (String path : ordered) {
            if (!ids.containsKey(path)) {
                String id = free(path, owners);
                owners.put(id, path);
                ids.put(path, id);
            }
        }
        return ids;
    }

    private static String free(String path, Map<String, String> owners) {
        String id = Slugs.slug(path);
        for (int n = 2; owners.containsKey(id); n++) {
            id = of(path) + "-" + n;
        }
        return id;
    }
}
