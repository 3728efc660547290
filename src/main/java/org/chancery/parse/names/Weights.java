package org.chancery.parse.names;

/**
 * How much features speak for the tags of a name, each as four numbers; {@link Tag#OUT} is what they are measured against and
 * has none.
 */
interface Weights {

    /** Tags that have weights of their own. */
    int TAGS = Tag.COUNT - 1;

    /** Returns what one step of a score is worth in natural logarithms of odds. */
    double unit();

    /** Returns the weight of one tag's following another; meaningful only where it may. */
    int transition(int before, int tag);

    /**
     * Adds weights to the scores of the tags.
     *
     * @param scores scores of all tags, {@link Tag#OUT} first
     * @param at where the scores of a token start
     * @param features numbers of features
     * @param from the first of them to count
     * @param to one past the last
     */
    void addTo(int[] scores, int at, int[] features, int from, int to);
}
