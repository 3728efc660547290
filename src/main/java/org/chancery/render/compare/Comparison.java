package org.chancery.render.compare;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two texts side by side. Paragraphs stand beside each other where a third of the words of the shorter one are common to both, also
 * where one print breaks into two paragraphs what the other has in one. The order of both texts is kept.
 */
public final class Comparison {

    private final Side left;
    private final Side right;
    private final List<Row> rows = new ArrayList<>();

    /**
     * Paragraphs that belong together.
     *
     * @param left paragraphs of the one text as HTML, what it alone has in {@code del}; empty where it has none
     * @param right paragraphs of the other text as HTML, what it alone has in {@code ins}; empty where it has none
     * @param same whether both say it in the same words
     */
    public record Row(List<SafeString> left, List<SafeString> right, boolean same) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    private Comparison(List<String> left, List<String> right) {
        this.left = new Side(left, "del");
        this.right = new Side(right, "ins");
        int[] match = WordMatch.of(this.left.keys(), this.right.keys());
        int[] back = new int[this.right.keys().size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                back[match[i]] = i;
            }
        }
        this.left.match(match);
        this.right.match(back);
        align();
    }

    /** Compares two texts by their paragraphs. */
    public static Comparison of(List<String> left, List<String> right) {
        return new Comparison(left, right);
    }

    /** Returns the rows, in the order of the texts. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns how many words the right text has. */
    public int words() {
        return right.count(false);
    }

    /** Returns how many of them the left text has as well, in the same order. */
    public int common() {
        return right.count(true);
    }

    private void align() {
        int[][] ofLeft = partners(left, right);
        int[][] ofRight = partners(right, left);
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && ofLeft[i].length == 0) {
                row(i, ++i, j, j);
            } else if (j < right.size() && ofRight[j].length == 0) {
                row(i, i, j, ++j);
            } else {
                int iEnd = i;
                int jEnd = j;
                int reached = -1;
                while (reached < iEnd + jEnd) {
                    reached = iEnd + jEnd;
                    iEnd = Math.max(iEnd + (iEnd == i && i < left.size() ? 1 : 0), farthest(ofRight, j, jEnd));
                    jEnd = Math.max(jEnd + (jEnd == j && j < right.size() ? 1 : 0), farthest(ofLeft, i, iEnd));
                }
                row(i, iEnd, j, jEnd);
                i = iEnd;
                j = jEnd;
            }
        }
    }

    private static int farthest(int[][] partners, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(i -> Arrays.stream(partners[i]))
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    /** Returns for each paragraph those of the other text that it belongs together with. */
    private static int[][] partners(Side side, Side other) {
        int[][] partners = new int[side.size()][];
        for (int i = 0; i < side.size(); i++) {
            int own = side.words(i);
            int[] in = Arrays.stream(side.partners(i))
                    .filter(word -> word >= 0)
                    .map(other::paragraphOf)
                    .toArray();
            partners[i] = Arrays.stream(in)
                    .distinct()
                    .filter(paragraph ->
                            3 * Arrays.stream(in).filter(p -> p == paragraph).count()
                                    >= Math.min(own, other.words(paragraph)))
                    .toArray();
        }
        return partners;
    }

    private void row(int i, int iEnd, int j, int jEnd) {
        List<SafeString> one = IntStream.range(i, iEnd).mapToObj(left::html).toList();
        List<SafeString> two = IntStream.range(j, jEnd).mapToObj(right::html).toList();
        boolean same = IntStream.range(i, iEnd).allMatch(p -> isWhole(left.partners(p)))
                && IntStream.range(j, jEnd).allMatch(p -> isWhole(right.partners(p)));
        rows.add(new Row(one, two, same));
    }

    private static boolean isWhole(int[] partners) {
        return Arrays.stream(partners).allMatch(partner -> partner >= 0);
    }
}
