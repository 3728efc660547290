package org.chancery.resolve;

import java.util.Collection;
import org.chancery.config.At;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;

/** Makes the problems of entries that cannot be replayed, each with what to do about it. */
final class Mismatch {

    /** Code of the problem of an entry that matches nothing in the archive. */
    static final String NOTHING = "resolve.matches-nothing";

    /** Code of the problem of an entry whose value cannot be understood. */
    static final String VALUE = "resolve.bad-value";

    private Mismatch() {}

    /**
     * Returns the problem of a name that is nowhere.
     *
     * @param at where it is written
     * @param message what was not found
     * @param written the name
     * @param known names that it could have been
     */
    static Problem of(At at, String message, String written, Collection<String> known) {
        String hint = NearestName.to(written, known)
                .map(near -> "Did you mean " + near + "? Else take the entry out if it is no longer needed.")
                .orElse("Write the name as an article has it, or take the entry out if it is no longer needed.");
        return problem(at, NOTHING, message, hint);
    }

    /** Returns the problem of an entry that matches nothing, with a hint. */
    static Problem of(At at, String message, String hint) {
        return problem(at, NOTHING, message, hint);
    }

    /** Returns the problem of a value that cannot be understood, with what was expected. */
    static Problem bad(At at, String message, String hint) {
        return problem(at, VALUE, message, hint);
    }

    private static Problem problem(At at, String code, String message, String hint) {
        return new Problem(Severity.ERROR, code, at.path(), at.line(), at.column(), message, hint);
    }
}
