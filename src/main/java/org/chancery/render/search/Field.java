package org.chancery.render.search;

/** Where a term stands in an article; of several places the later constant counts. */
enum Field {
    /** In the text. */
    BODY(0),
    /** In the text three times or more. */
    OFTEN(1),
    /** In the name of a person, written in any of its forms. */
    PERSON(2),
    /** In the headline. */
    HEADLINE(3);

    private final int code;

    Field(int code) {
        this.code = code;
    }

    /** Returns the field of a number. */
    static Field of(int code) {
        return switch (code) {
            case 0 -> BODY;
            case 1 -> OFTEN;
            case 2 -> PERSON;
            default -> HEADLINE;
        };
    }

    /** Returns the number that stands for it in the index. */
    int code() {
        return code;
    }
}
