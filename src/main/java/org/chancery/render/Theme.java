package org.chancery.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates and assets: a user's folder, and behind it the bundled theme for whatever the folder lacks. */
public final class Theme {

    private static final String BUNDLED = "/org/chancery/theme/";
    /** The ending of a template's name. */
    static final String TEMPLATE = ".peb";

    private static final String ASSETS = "assets/";

    /** The bundled theme's assets; a jar cannot be asked for a list of them. */
    private static final List<String> BUNDLED_ASSETS = List.of(
            "assets/article.js",
            "assets/filter.js",
            "assets/home.js",
            "assets/icon.svg",
            "assets/keys.js",
            "assets/search.css",
            "assets/search.js",
            "assets/style.css");

    private final @Nullable Path folder;

    /**
     * Makes a theme.
     *
     * @param folder the user's folder, or null; one that does not exist counts as empty
     */
    public Theme(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Returns whether there is a file of this name. */
    public boolean has(String name) {
        if (ownFile(name) != null) {
            return true;
        }
        return isPlain(name) && Theme.class.getResource(BUNDLED + name) != null;
    }

    /**
     * Returns a file's bytes.
     *
     * @param name path inside the theme, with {@code /}
     * @throws IOException if there is none or it cannot be read
     */
    public byte[] bytes(String name) throws IOException {
        Path own = ownFile(name);
        if (own != null) {
            return Files.readAllBytes(own);
        }
        try (InputStream in = isPlain(name) ? Theme.class.getResourceAsStream(BUNDLED + name) : null) {
            if (in == null) {
                throw new FileNotFoundException("the theme has no file " + name);
            }
            return in.readAllBytes();
        }
    }

    /**
     * Returns all files of a name: the bundled one, if there is one, and above it the user's own, if there is one.
     *
     * @throws IOException if one cannot be read
     */
    List<byte[]> layers(String name) throws IOException {
        List<byte[]> layers = new ArrayList<>();
        if (isPlain(name) && Theme.class.getResource(BUNDLED + name) != null) {
            layers.add(new Theme(null).bytes(name));
        }
        Path own = ownFile(name);
        if (own != null) {
            layers.add(Files.readAllBytes(own));
        }
        return layers;
    }

    /** Returns the names of all assets, sorted. */
    public SortedSet<String> assets() throws IOException {
        SortedSet<String> names = new TreeSet<>(BUNDLED_ASSETS);
        Path own = folder == null ? null : folder.resolve(ASSETS);
        if (own != null && Files.isDirectory(own)) {
            try (Stream<Path> walk = Files.walk(own)) {
                walk.filter(Files::isRegularFile)
                        .map(file -> own.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.startsWith(".") && !name.contains("/."))
                        .forEach(name -> names.add(ASSETS + name));
            }
        }
        return names;
    }

    /** Returns the user's own templates by name, sorted, as they are now. */
    SortedMap<String, String> templates() throws IOException {
        SortedMap<String, String> templates = new TreeMap<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(TEMPLATE)) {
                        templates.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return templates;
    }

    private @Nullable Path ownFile(String name) {
        if (folder == null || !isPlain(name)) {
            return null;
        }
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    /** A name never leads out of the theme. */
    private static boolean isPlain(String name) {
        return !name.startsWith("/") && !name.contains("..") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    }
}
