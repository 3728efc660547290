package org.chancery.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.model.Sheet;

/** Reads one file as an article. */
public final class ArticleReader {

    /**
     * Reads a file.
     *
     * @param file the file
     * @param path its path in the archive, with {@code /}
     * @throws UnreadableException if it is no text, or empty
     * @throws IOException if it cannot be read from the disk
     */
    public RawArticle read(Path file, String path) throws IOException, UnreadableException {
        byte[] bytes = Files.readAllBytes(file);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        String id = path.replaceFirst("\\.[^.]+$", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return new RawArticle(
                path, id, sha256(bytes), "UTF-8", "assumed", decoded, FrontMatter.NONE, Sheet.of(decoded), List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
