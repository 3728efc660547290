package org.chancery.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a site by their paths in it, written with {@code /}. */
final class SiteFiles {

    private final Path root;
    private final SortedSet<String> paths = new TreeSet<>();

    SiteFiles(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
        }
    }

    SortedSet<String> paths() {
        return paths;
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    boolean hasFolder(String path) {
        String inside = path.isEmpty() ? "" : path + "/";
        SortedSet<String> from = paths.tailSet(inside);
        return !from.isEmpty() && from.first().startsWith(inside);
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }
}
