package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.PartialDate;
import org.chancery.text.Folding;

/**
 * Finds articles that print nearly the same text. Each text becomes the set of its runs of five words; MinHash keeps a
 * short sketch of the set (Broder 1997), and texts are compared only where a band of their sketches is the same, so that
 * the work grows with the number of articles. Two texts belong together where half of the runs are common to both, or
 * nine in ten of the shorter one stand in the longer.
 */
final class ReprintFinder {

    private static final int RUN = 5;
    private static final int BANDS = 24;
    private static final int ROWS = 3;
    private static final int SHORTEST = 40;
    private static final int LARGEST_BUCKET = 50;
    private static final double SAME = 0.5;
    private static final double INSIDE = 0.9;

    private ReprintFinder() {}

    /** Returns the groups, sorted by the id of their first article. */
    static List<Reprints> find(List<Article> articles) {
        return find(articles, ReprintDecisions.NONE);
    }

    /** Returns the groups, sorted by the id of their first article; what a person decided about two articles holds. */
    static List<Reprints> find(List<Article> articles, ReprintDecisions decisions) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            index.put(articles.get(i).file(), i);
            index.put(articles.get(i).id(), i);
        }
        List<int[]> apart = pairs(decisions.apart(), index);
        List<long[]> runs = articles.parallelStream().map(ReprintFinder::runs).toList();
        Partition groups = new Partition(articles.size());
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            if (runs.get(i).length >= SHORTEST) {
                for (long band : bands(runs.get(i))) {
                    buckets.computeIfAbsent(band, k -> new ArrayList<>()).add(i);
                }
            }
        }
        for (List<Integer> bucket : buckets.values()) {
            for (int i = 1; i < bucket.size(); i++) {
                for (int j = Math.max(0, i - LARGEST_BUCKET); j < i; j++) {
                    boolean known = groups.find(bucket.get(i)) == groups.find(bucket.get(j));
                    boolean barred = isApart(bucket.get(i), bucket.get(j), apart, groups);
                    if (!known && !barred && isReprint(runs.get(bucket.get(i)), runs.get(bucket.get(j)))) {
                        groups.join(bucket.get(i), bucket.get(j));
                    }
                }
            }
        }
        pairs(decisions.same(), index).forEach(pair -> groups.join(pair[0], pair[1]));
        Map<Integer, List<Article>> members = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            members.computeIfAbsent(groups.find(i), k -> new ArrayList<>()).add(articles.get(i));
        }
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(ReprintFinder::ordered)
                .sorted(Comparator.comparing(Reprints::first))
                .toList();
    }

    private static List<int[]> pairs(List<List<String>> decided, Map<String, Integer> index) {
        List<int[]> pairs = new ArrayList<>();
        for (List<String> pair : decided) {
            Integer one = index.get(pair.get(0));
            Integer other = index.get(pair.get(1));
            if (one != null && other != null) {
                pairs.add(new int[] {one, other});
            }
        }
        return pairs;
    }

    /** Returns whether joining two articles would join two that a person said are not one text. */
    private static boolean isApart(int i, int j, List<int[]> apart, Partition groups) {
        int one = groups.find(i);
        int other = groups.find(j);
        return apart.stream().anyMatch(pair -> {
            int x = groups.find(pair[0]);
            int y = groups.find(pair[1]);
            return (x == one && y == other) || (x == other && y == one);
        });
    }

    private static Reprints ordered(List<Article> group) {
        List<String> ids = group.stream()
                .sorted(Comparator.comparing(ReprintFinder::day).thenComparing(Article::file))
                .map(Article::id)
                .toList();
        return new Reprints(ids.get(0), ids.subList(1, ids.size()));
    }

    private static LocalDate day(Article article) {
        PartialDate date = article.published().date();
        return date == null ? LocalDate.MAX : date.earliest();
    }

    /** Returns the hashes of all runs of words in the body, sorted, each once. */
    private static long[] runs(Article article) {
        List<String> words = new ArrayList<>();
        for (Block block : article.body()) {
            if (block.kind() != Block.Kind.NOTE && block.kind() != Block.Kind.HEADING) {
                String text = article.sheet().text(article.sheet().toRange(block.span()));
                // what is plain needs no folding but that of its case
                boolean plain = text.chars().allMatch(c -> c < 0x80);
                words(plain ? text.toLowerCase(Locale.ROOT) : Folding.fold(text), words);
            }
        }
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (int j = 0; j < RUN; j++) {
                hash = hash * 0x100000001b3L + words.get(i + j).hashCode();
            }
            runs[i] = mix(hash);
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static void words(String text, List<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
    }

    /** Returns a number for each band of the sketch; texts that share one are likely alike. */
    private static long[] bands(long[] runs) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                long salt = mix(band * (long) ROWS + row + 1);
                long least = Long.MAX_VALUE;
                for (long run : runs) {
                    least = Math.min(least, mix(run ^ salt));
                }
                hash = mix(hash * 31 + least);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static boolean isReprint(long[] a, long[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        double union = a.length + b.length - common;
        return common / union >= SAME || common / (double) Math.min(a.length, b.length) >= INSIDE;
    }
}
