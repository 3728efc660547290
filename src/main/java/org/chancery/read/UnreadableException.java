package org.chancery.read;

import org.chancery.problem.Problem;

/** A file that cannot be read as an article; says which and why. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Makes one from the problem to report. */
    public UnreadableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
