package org.chancery.config;

import java.util.List;
import org.chancery.problem.Problem;

/** The configuration files cannot be used; says where and why, all of it at once. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Makes one from the problems to report, at least one. */
    public ConfigException(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /** Returns what is wrong, in order of place. */
    public List<Problem> problems() {
        return problems;
    }
}
