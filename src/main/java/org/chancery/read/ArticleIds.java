package org.chancery.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return assign(paths, Map.of());
    }

    /**
     * Returns the id of each path, no id twice, as the other method of this name does. A path keeps the id under which it was
     * published, and an id that was published is given to no other article: only to a file that stands for the same one, in
     * the same folder under the same name but for its ending, its capitals, accents and blanks.
     *
     * @param paths paths in the archive, in any order; the result does not depend on it
     * @param published ids of articles ever published, each with the path it was given to
     */
    public static Map<String, String> assign(List<String> paths, Map<String, String> published) {
        List<String> ordered = paths.stream().sorted(ArchiveScanner.ORDER).toList();
        Set<String> there = Set.copyOf(paths);
        Map<String, String> owners = new HashMap<>();
        published.forEach((id, path) -> {
            if (there.contains(path)) {
                owners.put(id, path);
            }
        });
        Map<String, String> ids = new HashMap<>();
        // a file that was moved and moved back has had several ids; the one its path gives is the one to keep
        owners.forEach((id, path) -> ids.merge(path, id, (a, b) -> better(a, b, of(path))));
        for (String path : ordered) {
            String id = of(path);
            String former = published.get(id);
            boolean free = former == null || isSame(former, path);
            if (free && !ids.containsKey(path) && owners.putIfAbsent(id, path) == null) {
                ids.put(path, id);
            }
        }
        for (String path : ordered) {
            if (!ids.containsKey(path)) {
                String id = free(path, owners, published);
                owners.put(id, path);
                ids.put(path, id);
            }
        }
        return ids;
    }

    private static String free(String path, Map<String, String> owners, Map<String, String> published) {
        String id = Slugs.slug(path);
        for (int n = 2; owners.containsKey(id) || published.containsKey(id); n++) {
            id = of(path) + "-" + n;
        }
        return id;
    }

    private static String better(String a, String b, String plain) {
        return a.equals(plain) || (!b.equals(plain) && a.compareTo(b) < 0) ? a : b;
    }

    private static boolean isSame(String former, String path) {
        return folder(former).equals(folder(path));
    }

    /** Returns the folders of a path, each as a slug; two paths of one id differ in these or in what makes no difference. */
    private static List<String> folder(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'), from = 0; slash >= 0; from = slash + 1, slash = path.indexOf('/', from)) {
            folders.add(Slugs.slug(path.substring(from, slash)));
        }
        return folders;
    }
}
