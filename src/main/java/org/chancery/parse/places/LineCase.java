package org.chancery.parse.places;

/** How a line uses capitals. */
enum LineCase {
    /** As sentences do: a capital tells something. */
    SENTENCE,
    /** As English headings do: nearly every word has one. */
    TITLE,
    /** All letters are capitals. */
    CAPITALS;

    private static final int SHORTEST = 4;
    private static final int LONGEST_HEADING = 20;

    static LineCase of(Words words) {
        int capitalised = 0;
        int allCapitals = 0;
        int counted = 0;
        for (int word = 0; word < words.size(); word++) {
            if (words.end(word) - words.start(word) >= SHORTEST) {
                counted++;
                capitalised += words.isCapitalised(word) ? 1 : 0;
                allCapitals += words.isAllCapitals(word) ? 1 : 0;
            }
        }
        if (counted >= 3 && allCapitals * 10 >= counted * 8) {
            return CAPITALS;
        }
        return counted >= 4 && words.size() <= LONGEST_HEADING && capitalised * 10 >= counted * 8 ? TITLE : SENTENCE;
    }
}
