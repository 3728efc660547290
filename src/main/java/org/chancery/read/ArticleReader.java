package org.chancery.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.problem.Problem;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;
import org.chancery.text.Sha256;

/** Reads one file as an article. Safe for several threads. */
public final class ArticleReader {

    /** The largest file taken for an article, in bytes: ten times the longest saved page that is still news. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param file the file
     * @param path its path in the archive, with {@code /}
     * @throws UnreadableException if it is no text, empty, too large or in an encoding that cannot be told
     * @throws IOException if it cannot be read from the disk
     */
    public RawArticle read(Path file, String path) throws IOException, UnreadableException {
        return read(bytes(file, path), path, ArticleIds.of(path));
    }

    /**
     * Reads a file that the archive gave an id to.
     *
     * @throws UnreadableException if it is no text, empty, too large or in an encoding that cannot be told
     * @throws IOException if it cannot be read from the disk
     */
    public RawArticle read(ArchiveScanner.Entry entry) throws IOException, UnreadableException {
        return read(bytes(entry), entry);
    }

    /**
     * Reads a file that the archive gave an id to, whose bytes are known.
     *
     * @throws UnreadableException if it is no text, empty or in an encoding that cannot be told
     */
    public RawArticle read(byte[] bytes, ArchiveScanner.Entry entry) throws UnreadableException {
        return read(bytes, entry.path(), entry.id());
    }

    /**
     * Returns the bytes of a file.
     *
     * @throws UnreadableException if it is too large
     * @throws IOException if it cannot be read from the disk
     */
    public static byte[] bytes(ArchiveScanner.Entry entry) throws IOException, UnreadableException {
        return bytes(entry.file(), entry.path());
    }

    /**
     * Reads an article from memory.
     *
     * @param bytes the whole file
     * @param path its path in the archive, with {@code /}
     * @param id its id
     * @throws UnreadableException if it is no text, empty or in an encoding that cannot be told
     */
    public RawArticle read(byte[] bytes, String path, String id) throws UnreadableException {
        Decoding.Text text = decode(bytes, path);
        if (text.text().isBlank()) {
            throw unreadable("read.empty", path, "is empty", "Put the article's text into it, or remove it");
        }
        List<Problem> problems = new ArrayList<>();
        if (text.damaged() > 0) {
            problems.add(Problem.warning(
                    "read.damaged",
                    path,
                    "has " + text.damaged() + " places that are not valid " + text.encoding() + "; they show as \uFFFD",
                    "Save the page again, or mend the places"));
        }
        FrontMatterBlock front = FrontMatterReader.read(text.text(), path);
        Format format = Format.of(path, text.text(), front);
        if (front.end() == front.start() && front.problems().isEmpty() && format != Format.HTML) {
            front = CatalogueCard.read(text.text());
        }
        Page page = format.read(text.text(), front);
        problems.addAll(page.problems());
        return new RawArticle(
                path,
                id,
                Sha256.of(bytes),
                text.encoding(),
                text.basis(),
                text.text(),
                page.frontMatter(),
                page.sheet(),
                problems,
                page.hints());
    }

    private static Decoding.Text decode(byte[] bytes, String path) throws UnreadableException {
        Decoding decoding = Decoder.decode(bytes);
        if (decoding instanceof Decoding.Text text) {
            return text;
        }
        if (decoding instanceof Decoding.Binary binary) {
            throw unreadable(
                    "read.binary",
                    path,
                    binary.reason(),
                    "Save the page as text, Markdown or HTML, or move the file out");
        }
        String reason = decoding instanceof Decoding.Unknown unknown ? unknown.reason() : "cannot be decoded";
        throw unreadable("read.encoding", path, reason, "Save the file as UTF-8");
    }

    private static byte[] bytes(Path file, String path) throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw unreadable(
                        "read.too-large",
                        path,
                        "is larger than " + LARGEST / (1024 * 1024) + " MB, which no article is",
                        "Save the text of the page without pictures, or move the file out");
            }
            return bytes;
        }
    }

    private static UnreadableException unreadable(String code, String path, String message, String hint) {
        return new UnreadableException(Problem.error(code, path, message, hint));
    }
}
