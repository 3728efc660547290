package org.chancery.parse.names;

/** Where a token stands in a name (the BILOU scheme). */
enum Tag {
    /** Outside. */
    OUT(0),
    /** The first of several. */
    FIRST(1),
    /** Between first and last. */
    INNER(2),
    /** The last of several. */
    LAST(3),
    /** The only one. */
    ONLY(4);

    /** The number of tags. */
    static final int COUNT = 5;

    private static final Tag[] ALL = values();

    private final int code;

    Tag(int code) {
        this.code = code;
    }

    /** Returns the tag with this number. */
    static Tag at(int code) {
        return ALL[code];
    }

    /** Returns the number that stands for the tag, 0 to 4. */
    int code() {
        return code;
    }

    /** Returns whether a token with the next tag may follow one with this tag. */
    boolean mayPrecede(Tag next) {
        boolean open = this == FIRST || this == INNER;
        boolean goesOn = next == INNER || next == LAST;
        return open == goesOn;
    }
}
