package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleIds;

/** An article given on standard input, kept in a file of its own until this is closed. */
final class StandardInput implements AutoCloseable {

    private static final String NAME = "standard-input.txt";

    private final Path file;

    private StandardInput(Path file) {
        this.file = file;
    }

    /** Returns whether a path of the command line stands for standard input. */
    static boolean is(Path path) {
        return path.toString().equals("-");
    }

    /** Reads standard input to its end. */
    static StandardInput read() throws IOException {
        Path file = Files.createTempFile("chancery", ".txt");
        Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
        return new StandardInput(file);
    }

    ArchiveScanner.Entry entry() {
        return new ArchiveScanner.Entry(file, NAME, ArticleIds.of(NAME));
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
