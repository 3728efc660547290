package org.chancery.parse.names;

/** How a word is written: where its capital letters, full stops, hyphens and apostrophes stand. */
enum Shape {
    /** Beyond the end of a line. */
    NOTHING(0, false),
    /** A mark. */
    MARK(1, false),
    /** A number. */
    NUMBER(2, false),
    /** {@code minister}. */
    LOWER(3, false),
    /** {@code Minister}. */
    CAPITALISED(4, true),
    /** {@code MINISTER}. */
    CAPITALS(5, true),
    /** {@code J.} */
    INITIAL(6, true),
    /** {@code V.K.} */
    INITIALS(7, true),
    /** {@code U}. */
    LETTER(8, true),
    /** {@code McCain}. */
    MIXED(9, true),
    /** {@code Ki-moon}. */
    HYPHEN_LOWER(10, true),
    /** {@code Akufo-Addo}. */
    HYPHEN_CAPITAL(11, true),
    /** {@code al-Assad}. */
    LOWER_CAPITAL(12, true),
    /** {@code N'Daw}. */
    APOSTROPHE(13, true),
    /** A word of a script without capitals. */
    OTHER_SCRIPT(14, true),
    /** The ending {@code 's}. */
    POSSESSIVE(15, false);

    private static final Shape[] ALL = values();

    private final int code;
    private final boolean mayBeName;

    Shape(int code, boolean mayBeName) {
        this.code = code;
        this.mayBeName = mayBeName;
    }

    /** Returns the shape with this number. */
    static Shape at(int code) {
        return ALL[code];
    }

    /** Returns the number that stands for the shape in features, 0 to 15. */
    int code() {
        return code;
    }

    /** Returns whether a name may be written so, with nothing else known. */
    boolean mayBeName() {
        return mayBeName;
    }

    /** Returns the shape of a word. */
    static Shape ofWord(char[] text, int from, int to) {
        int upper = 0;
        int lower = 0;
        int uncased = 0;
        int dots = 0;
        int hyphen = -1;
        boolean apostrophe = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (c >= 'A' && c <= 'Z') {
                upper++;
            } else if (c == '.') {
                dots++;
            } else if (Letters.isHyphen(c)) {
                hyphen = i;
            } else if (Letters.isApostrophe(c)) {
                apostrophe = true;
            } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isLetter(c)) {
                uncased++;
            }
        }
        char first = text[from];
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        if (uncased > upper + lower) {
            return OTHER_SCRIPT;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (!capital) {
            return LOWER_CAPITAL;
        }
        if (dots > 0 && lower == 0 && upper <= 4) {
            return upper == 1 ? INITIAL : INITIALS;
        }
        if (lower == 0) {
            return upper == 1 ? LETTER : CAPITALS;
        }
        if (apostrophe) {
            return APOSTROPHE;
        }
        if (hyphen > from && hyphen + 1 < to) {
            return Character.isUpperCase(text[hyphen + 1]) ? HYPHEN_CAPITAL : HYPHEN_LOWER;
        }
        return upper == 1 ? CAPITALISED : MIXED;
    }
}
