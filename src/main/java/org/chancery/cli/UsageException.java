package org.chancery.cli;

/** The command line asks for something that cannot be done. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final String hint;

    UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Returns what to do about it. */
    String hint() {
        return hint;
    }
}
