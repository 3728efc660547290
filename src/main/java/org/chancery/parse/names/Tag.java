package org.chancery.parse.names;

/** Where a token stands in a name (the BILOU scheme). */
enum Tag {
    /** Outside. */
    OUT,
    /** The first of several. */
    FIRST,
    /** Between first and last. */
    INNER,
    /** The last of several. */
    LAST,
    /** The only one. */
    ONLY;

    /** The number of tags. */
    static final int COUNT = 5;

    private static final Tag[] ALL = values();

    /** Returns the tag with this ordinal. */
    static Tag at(int ordinal) {
        return ALL[ordinal];
    }

    /** Returns whether a token with the next tag may follow one with this tag. */
    boolean mayPrecede(Tag next) {
        boolean open = this == FIRST || this == INNER;
        boolean goesOn = next == INNER || next == LAST;
        return open == goesOn;
    }
}
