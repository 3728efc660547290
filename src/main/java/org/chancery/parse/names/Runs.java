package org.chancery.parse.names;

/**
 * The stretches of a text that may hold names: words with capitals or of other scripts beside each other on one line, with
 * particles, quotation marks and the comma of {@code , Jr.} between them. All other tokens stand outside of every name, so
 * that most of a text is never scored.
 */
final class Runs {

    /** No run is longer; what is longer is cut, so that one endless line costs no more than many short ones. */
    static final int LONGEST = 64;

    /** Words that are no name by themselves; those that also are family names, such as So and He, are not among them. */
    private static final HashFlags FUNCTION_WORDS = table(
            "a", "i", "i'm", "i've", "i'll", "i'd", "we", "we're", "we've", "we'll", "it", "the", "and", "but", "this",
            "that", "these", "those", "there", "they", "what", "when", "where", "which", "if", "as", "at", "by", "for",
            "from", "in", "of", "with", "our", "my", "your", "their", "its", "is", "are", "was", "thank", "thanks",
            "also", "however", "while", "after", "before", "since");

    private static final String QUOTES = "\"\u201C\u201D\u2018\u2019'()";

    private final Words words;
    private int from;
    private int to;

    /** Stands before the first run. */
    Runs(Words words) {
        this.words = words;
    }

    private static HashFlags table(String... words) {
        HashFlags table = new HashFlags(words.length);
        for (String word : words) {
            table.add(Letters.foldedHash(word.toCharArray(), 0, word.length()), 1);
        }
        return table;
    }

    /** Goes to the next run; returns false where there is none. */
    boolean next() {
        int n = words.size();
        from = to;
        while (from < n && !mayBeInName(from)) {
            from++;
        }
        if (from == n) {
            to = n;
            return false;
        }
        to = from + 1;
        while (to < n && to - from < LONGEST && !words.tokens().opensLine(to) && mayBeInName(to)) {
            to++;
        }
        return true;
    }

    /** Returns whether the run is one word that is never a name, as most runs that only open a sentence are. */
    boolean isFunctionWord() {
        return to - from == 1 && FUNCTION_WORDS.get(words.hash(from)) != 0;
    }

    /** Returns the first token of the run. */
    int from() {
        return from;
    }

    /** Returns one past the last token of the run. */
    int to() {
        return to;
    }

    private boolean mayBeInName(int i) {
        Shape shape = words.shape(i);
        if (shape.mayBeName()) {
            return true;
        }
        if (shape == Shape.LOWER) {
            return capitalAt(i, 1)
                    ? isParticle(i)
                    : capitalAt(i, 2) && isParticle(i) && isParticle(words.neighbour(i, 1));
        }
        return shape == Shape.MARK && joinsNames(i);
    }

    private boolean isParticle(int i) {
        return (words.classes(i) & WordClasses.PARTICLE) != 0;
    }

    private boolean joinsNames(int i) {
        if (!capitalAt(i, -1) || !capitalAt(i, 1)) {
            return false;
        }
        if (words.isMark(i, QUOTES)) {
            return words.isMark(words.neighbour(i, 2), QUOTES) || words.isMark(words.neighbour(i, -2), QUOTES);
        }
        return words.isMark(i, ",") && isJunior(words.neighbour(i, 1));
    }

    private boolean capitalAt(int i, int steps) {
        return words.shape(words.neighbour(i, steps)).mayBeName();
    }

    private boolean isJunior(int i) {
        int start = words.tokens().start(i);
        int length = words.tokens().end(i) - start;
        char[] text = words.text();
        return (length == 2 || length == 3)
                && (Letters.fold(text[start]) == 'j' || Letters.fold(text[start]) == 's')
                && Letters.fold(text[start + 1]) == 'r';
    }
}
