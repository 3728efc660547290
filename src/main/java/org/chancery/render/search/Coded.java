package org.chancery.render.search;

/** The postings of a term, coded. The bytes are shared, not copied, and nobody changes them. */
final class Coded {

    private final int articles;
    private final byte[] numbers;
    private final byte[] positions;

    /**
     * Holds coded postings.
     *
     * @param articles number of articles, 1 or more
     * @param numbers the articles' numbers, each with its field
     * @param positions the places in each article; empty where they are not kept
     */
    Coded(int articles, byte[] numbers, byte[] positions) {
        this.articles = articles;
        this.numbers = numbers;
        this.positions = positions;
    }

    /** Returns the number of articles. */
    int articles() {
        return articles;
    }

    /** Returns the articles' numbers, each with its field. */
    byte[] numbers() {
        return numbers;
    }

    /** Returns the places in each article; empty where they are not kept. */
    byte[] positions() {
        return positions;
    }

    /**
     * Returns the parameter of the code of Rice for gaps between numbers that are spread evenly: the binary logarithm of
     * 0.69 times their mean. The page that searches reckons the same, so that no shard need hold it.
     */
    static int parameter(int space, int articles) {
        int middle = (int) ((long) space * 69 / (100L * articles));
        return middle <= 1 ? 0 : 31 - Integer.numberOfLeadingZeros(middle);
    }

    /** Returns ascending numbers without fields. */
    static byte[] plain(int space, int[] numbers) {
        int k = parameter(space, Math.max(1, numbers.length));
        BitWriter out = new BitWriter();
        int before = -1;
        for (int number : numbers) {
            out.rice(number - before - 1, k);
            before = number;
        }
        return out.bytes();
    }
}
