package org.chancery.resolve;

import org.chancery.config.At;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;

/** Makes the problems of entries that cannot be replayed. */
final class Mismatch {

    /** Code of the problem of an entry that matches nothing in the archive. */
    static final String NOTHING = "resolve.matches-nothing";

    /** Code of the problem of an entry whose value cannot be understood. */
    static final String VALUE = "resolve.bad-value";

    private Mismatch() {}

    static Problem of(At at, String message) {
        return problem(at, NOTHING, message, "correct the name, or take the entry out if it is no longer needed");
    }

    static Problem bad(At at, String message) {
        return problem(at, VALUE, message, "");
    }

    private static Problem problem(At at, String code, String message, String hint) {
        return new Problem(Severity.ERROR, code, at.path(), at.line(), at.column(), message, hint);
    }
}
