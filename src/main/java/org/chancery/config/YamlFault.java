package org.chancery.config;

/** Text that is no YAML, or YAML that no person writes; says where and what. */
public final class YamlFault extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /**
     * Makes one.
     *
     * @param message what was found and expected, one sentence without a full stop
     * @param line line in the YAML text from 1
     * @param column column in the line from 1, in code points
     */
    public YamlFault(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** Returns what is wrong, one sentence without a full stop; never null. */
    public String words() {
        return String.valueOf(getMessage());
    }

    /** Returns the line in the YAML text from 1. */
    public int line() {
        return line;
    }

    /** Returns the column in the line from 1, in code points. */
    public int column() {
        return column;
    }
}
