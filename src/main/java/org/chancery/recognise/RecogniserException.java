package org.chancery.recognise;

/** A recogniser failed. */
public final class RecogniserException extends Exception {

    private static final long serialVersionUID = 1L;

    RecogniserException(String name, RuntimeException cause) {
        super(name + ": " + cause, cause);
    }
}
