package org.chancery.problem;

import java.util.Comparator;

/**
 * One thing that went wrong, told so that a person can mend it.
 *
 * @param severity how bad it is
 * @param code a short stable name, such as {@code read.binary}; the room first
 * @param path the file, relative to the archive with {@code /}, or empty where none is to blame
 * @param line line in the file from 1, or 0 where none is to blame
 * @param column column in the line from 1, in code points, or 0
 * @param message what was found and what was expected, one sentence without a full stop
 * @param hint what to do about it, or empty
 */
public record Problem(Severity severity, String code, String path, int line, int column, String message, String hint) {

    /** The order in which problems are shown: by file and place, then by name. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** Returns an error about a whole file. */
    public static Problem error(String code, String path, String message, String hint) {
        return new Problem(Severity.ERROR, code, path, 0, 0, message, hint);
    }

    /** Returns a warning about a whole file. */
    public static Problem warning(String code, String path, String message, String hint) {
        return new Problem(Severity.WARNING, code, path, 0, 0, message, hint);
    }

    /** Returns the place as compilers write it: {@code path:line:column}, as far as known. */
    public String place() {
        StringBuilder out = new StringBuilder(path);
        if (line > 0) {
            out.append(':').append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        }
        return out.toString();
    }
}
