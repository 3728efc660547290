package org.chancery.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;

/**
 * Finds the articles of an archive: files ending in {@code .txt}, {@code .md}, {@code .markdown}, {@code .html} or
 * {@code .htm} in the folder and its sub-folders. Files and folders whose names begin with {@code _} or {@code .} are
 * not looked at, and links are not followed, so that nothing outside of the archive is published.
 */
public final class ArchiveScanner {

    /** Paths in the same order on every machine: by code points, whatever the language of the system. */
    static final Comparator<String> ORDER = ArchiveScanner::compare;

    private static final Set<String> ENDINGS = Set.of("txt", "md", "markdown", "html", "htm");

    private ArchiveScanner() {}

    /**
     * One file that is to be an article.
     *
     * @param file the file
     * @param path its path in the archive, with {@code /}
     * @param id its id, no other's
     */
    public record Entry(Path file, String path, String id) {}

    /**
     * What was found.
     *
     * @param entries the articles, sorted by path
     * @param problems clashes of ids and links not followed, sorted by path
     */
    public record Scan(List<Entry> entries, List<Problem> problems) {

        public Scan {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Walks the folder.
     *
     * @param articles the folder {@code articles/}
     * @throws IOException if a folder cannot be read
     */
    public static Scan scan(Path articles) throws IOException {
        return scan(articles, Map.of());
    }

    /**
     * Walks the folder of an archive that was published before.
     *
     * @param articles the folder {@code articles/}
     * @param published ids of articles ever published, each with the path it was given to
     * @throws IOException if a folder cannot be read
     */
    public static Scan scan(Path articles, Map<String, String> published) throws IOException {
        return scan(articles, published, Map.of());
    }

    /**
     * Walks the folder of an archive that was published before, some of whose articles stand elsewhere.
     *
     * @param articles the folder {@code articles/}
     * @param published ids of articles ever published, each with the path it was given to
     * @param elsewhere further files by their paths in the archive; one that stands in the folder goes before
     * @throws IOException if a folder cannot be read
     */
    public static Scan scan(Path articles, Map<String, String> published, Map<String, Path> elsewhere)
            throws IOException {
        Map<String, Path> files = new HashMap<>(elsewhere);
        List<Problem> problems = new ArrayList<>();
        Files.walkFileTree(articles, new Visitor(articles, files, problems));
        List<String> paths = files.keySet().stream().sorted(ORDER).toList();
        Map<String, String> ids = ArticleIds.assign(paths, published);
        List<Entry> entries = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (String path : paths) {
            entries.add(new Entry(files.getOrDefault(path, articles), path, ids.getOrDefault(path, "")));
            String plain = ArticleIds.of(path);
            String other = first.putIfAbsent(plain, path);
            String former = published.getOrDefault(plain, path);
            if (other == null && !plain.equals(ids.get(path)) && !former.equals(path)) {
                problems.add(new Problem(
                        Severity.NOTE,
                        "read.former-id",
                        path,
                        0,
                        0,
                        "would have the address that " + former + " had, so its id is " + ids.get(path),
                        "If it is the same article, give the file its old name"));
            }
            if (other != null) {
                problems.add(Problem.warning(
                        "read.same-id",
                        path,
                        "would have the same address as " + other + ", so its id is " + ids.get(path),
                        "Rename one of the two files"));
            }
        }
        problems.sort(Problem.BY_PLACE);
        return new Scan(entries, problems);
    }

    /** Returns whether a file of this name may be an article. */
    public static boolean isArticle(String name) {
        return !isHidden(name) && ENDINGS.contains(ending(name));
    }

    /** Returns what stands behind the last point of a name, in lower case; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(String name) {
        return name.startsWith("_") || name.startsWith(".");
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int c = a.codePointAt(i);
            int d = b.codePointAt(j);
            if (c != d) {
                return Integer.compare(c, d);
            }
            i += Character.charCount(c);
            j += Character.charCount(d);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, Path> files;
        private final List<Problem> problems;

        Visitor(Path root, Map<String, Path> files, List<Problem> problems) {
            this.root = root;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || !isHidden(String.valueOf(folder.getFileName()))
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (attributes.isSymbolicLink()) {
                if (!isHidden(name)) {
                    problems.add(Problem.warning(
                            "read.link",
                            path(file),
                            "is a link, and links are not followed",
                            "Put the file itself into the archive"));
                }
            } else if (attributes.isRegularFile() && isArticle(name)) {
                files.put(path(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            String path = root.relativize(file).toString();
            String separator = root.getFileSystem().getSeparator();
            return separator.equals("/") ? path : path.replace(separator, "/");
        }
    }
}
