package org.chancery.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of a site by the paths of requests; no path leads out of the site's folder. */
final class SiteFolder {

    private final Path root;

    SiteFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Returns the file that a path asks for, or null where there is none.
     *
     * @param path path of a request, decoded
     */
    @Nullable
    Path find(String path) throws IOException {
        if (!path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return null;
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return null;
            }
        }
        try {
            Path file = root.resolve(path.substring(1).replaceFirst("^/+", "")).normalize();
            boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
            return inside ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
