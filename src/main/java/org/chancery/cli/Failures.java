package org.chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures of input and output in words. */
final class Failures {

    private Failures() {}

    static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": it may not be read or written";
        }
        if (e instanceof FileSystemException) {
            return "reading or writing failed: " + e.getMessage();
        }
        return String.valueOf(e.getMessage());
    }
}
