package org.chancery.write;

import java.io.IOException;

/** The output folder holds what the program did not write, and writing would put it at risk. Nothing was changed. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String hint;

    /**
     * Makes one.
     *
     * @param message what stands in the way
     * @param hint what to do about it
     */
    public RefusedException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Returns what to do about it. */
    public String hint() {
        return hint;
    }
}
