package org.chancery.parse.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Range;

/**
 * One run of tokens with its features and true tags.
 *
 * @param features the features of all tokens, one token after the other
 * @param ends where each token's features end
 * @param tags the true tags by their numbers
 * @param step how much a mistake changes a weight
 */
record Example(int[] features, int[] ends, int[] tags, int step) {

    /** The change of a weight for a mistake in a text of weight 1. */
    static final int STEP = 2;

    /** Returns the runs of a text. */
    static List<Example> of(LabelledText text, BrownClusters brown, WordClasses lists, int bits) {
        Words words = Words.of(text.text().toCharArray(), brown, lists);
        Features features = new Features(words, Evidence.of(words), brown, bits);
        int[] owner = owners(words.tokens(), text.names());
        Runs runs = new Runs(words);
        List<Example> examples = new ArrayList<>();
        int step = (int) Math.round(text.weight() * STEP);
        while (runs.next()) {
            examples.add(example(runs, features, owner, step));
        }
        return examples;
    }

    /** Returns for each token the number of its name, or -1. A name that starts or ends inside a token is not learnt. */
    private static int[] owners(Tokens tokens, List<Range> names) {
        int[] owner = new int[tokens.size()];
        Arrays.fill(owner, -1);
        int i = 0;
        for (int name = 0; name < names.size(); name++) {
            Range range = names.get(name);
            while (i < tokens.size() && tokens.end(i) <= range.start()) {
                i++;
            }
            int first = i;
            while (i < tokens.size() && tokens.start(i) < range.end()) {
                i++;
            }
            boolean whole = first < i && tokens.start(first) == range.start() && tokens.end(i - 1) - range.end() <= 1;
            Arrays.fill(owner, first, i, whole ? name : -1);
        }
        return owner;
    }

    private static Example example(Runs runs, Features features, int[] owner, int step) {
        int length = runs.to() - runs.from();
        int[] all = new int[length * Features.MOST];
        int[] ends = new int[length];
        int[] tags = new int[length];
        features.run(runs.from(), runs.to());
        int count = 0;
        for (int i = 0; i < length; i++) {
            int n = features.fill(runs.from() + i);
            System.arraycopy(features.found(), 0, all, count, n);
            count += n;
            ends[i] = count;
            tags[i] = tag(owner, runs.from() + i, runs).code();
        }
        return new Example(Arrays.copyOf(all, count), ends, tags, step);
    }

    private static Tag tag(int[] owner, int i, Runs runs) {
        if (owner[i] < 0) {
            return Tag.OUT;
        }
        boolean first = i == runs.from() || owner[i - 1] != owner[i];
        boolean last = i + 1 == runs.to() || owner[i + 1] != owner[i];
        return first ? last ? Tag.ONLY : Tag.FIRST : last ? Tag.LAST : Tag.INNER;
    }
}
