package org.chancery.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleReader;
import org.chancery.read.FrontMatter;
import org.chancery.read.UnreadableException;
import org.chancery.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an archive, to which others are added: each in a file of its own, never in the place of one that is there.
 * An article is there already where a file states its address, or was imported with the same text.
 */
final class ArchiveStore {

    private static final int LONGEST_NAME = 80;

    private final Path articles;
    private final boolean pretend;
    /** The file of each address and of each text imported, by what tells them. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    private ArchiveStore(Path articles, boolean pretend) {
        this.articles = articles;
        this.pretend = pretend;
    }

    /**
     * Opens an archive.
     *
     * @param articles the folder {@code articles}, which exists
     * @param pretend whether nothing is to be written
     */
    static ArchiveStore open(Path articles, boolean pretend) throws IOException {
        ArchiveStore store = new ArchiveStore(articles, pretend);
        ArticleReader reader = new ArticleReader();
        for (ArchiveScanner.Entry entry : ArchiveScanner.scan(articles).entries()) {
            try {
                FrontMatter front = reader.read(entry).frontMatter();
                store.know(
                        front.first("url").map(FrontMatter.Value::text).orElse(""),
                        front.first("imported.text-sha256")
                                .map(FrontMatter.Value::text)
                                .orElse(""),
                        entry.path());
            } catch (UnreadableException unreadable) {
                // build tells about it; it states nothing
            }
        }
        return store;
    }

    private void know(String address, String hash, String path) {
        if (WebAddress.is(address)) {
            known.putIfAbsent("address " + WebAddress.key(address), path);
        }
        if (!hash.isEmpty()) {
            known.putIfAbsent("text " + hash, path);
        }
    }

    /** Returns the file in which this article is already, with how that is known, or null. */
    @Nullable
    String find(Found found) {
        String address = found.first("url");
        String same = WebAddress.is(address) ? known.get("address " + WebAddress.key(address)) : null;
        if (same != null) {
            return same + " has the same address";
        }
        same = known.get("text " + hash(found.text()));
        return same == null ? null : same + " has the same text";
    }

    /** Adds an article and returns its path in the archive. */
    String add(Found found) throws IOException {
        String hash = hash(found.text());
        byte[] bytes = FrontMatterText.file(found, hash).getBytes(StandardCharsets.UTF_8);
        String name = name(found);
        for (int n = 1; ; n++) {
            String path = name + (n == 1 ? "" : "-" + n) + ".txt";
            if (write(path, bytes)) {
                know(found.first("url"), hash, path);
                return path;
            }
        }
    }

    /** Returns false where the path is taken. */
    private boolean write(String path, byte[] bytes) throws IOException {
        Path file = articles.resolve(path);
        if (pretend) {
            return !Files.exists(file) && taken.add(path);
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /** Returns the year and the title as a path without ending; nothing of what is stated can lead out of the archive. */
    private static String name(Found found) {
        String slug = Slugs.slug(found.first("title"));
        if (slug.length() > LONGEST_NAME) {
            int hyphen = slug.lastIndexOf('-', LONGEST_NAME);
            slug = slug.substring(0, hyphen > LONGEST_NAME / 2 ? hyphen : LONGEST_NAME);
        }
        String date = found.first("date").toLowerCase(Locale.ROOT);
        boolean year = date.length() >= 4
                && PartialDate.parse(date.substring(0, 4)).isPresent()
                && (date.length() == 4 || date.charAt(4) == '-');
        return (year ? date.substring(0, 4) + "/" : "") + (slug.isEmpty() ? "article" : slug);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
