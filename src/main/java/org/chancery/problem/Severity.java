package org.chancery.problem;

/** How bad a problem is. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    NOTE,
    /** Something could not be read as it should; the rest was. */
    WARNING,
    /** An article or a file was left out. */
    ERROR
}
