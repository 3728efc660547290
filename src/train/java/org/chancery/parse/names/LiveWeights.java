package org.chancery.parse.names;

/** Weights while they are learnt: a place for every feature that could be, shared with the trainer that moves them. */
final class LiveWeights implements Weights {

    private final int[] transitions;
    private final short[] weights;

    LiveWeights(int[] transitions, short[] weights) {
        this.transitions = transitions;
        this.weights = weights;
    }

    @Override
    public double unit() {
        return 1;
    }

    @Override
    public int transition(int before, int tag) {
        return transitions[before * Tag.COUNT + tag];
    }

    @Override
    public void addTo(int[] scores, int at, int[] features, int from, int to) {
        for (int f = from; f < to; f++) {
            int base = features[f] * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                scores[at + 1 + tag] += weights[base + tag];
            }
        }
    }
}
