package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.cache.Sketches;
import org.chancery.model.Article;
import org.chancery.model.SourceRef;

/**
 * Finds articles that print nearly the same text. Two texts belong together where half of the runs of words of both are
 * common, or nine in ten of the shorter one stand in the longer; three in five where both name the same agency, whose
 * customers cut and mend what they print. Two reports of one event that share a sentence or a paragraph are two.
 */
final class ReprintFinder {

    private static final int SHORTEST = 40;
    private static final double SAME = 0.5;
    private static final double INSIDE = 0.9;
    private static final double INSIDE_OF_AGENCY = 0.6;

    /** A sample may show half of what is there, and less than that by bad luck only. */
    private static final double LIKELY = 0.3;

    private final List<Article> articles;
    private final Map<Integer, long[]> runs = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();

    private ReprintFinder(List<Article> articles) {
        this.articles = articles;
        for (int i = 0; i < articles.size(); i++) {
            index.put(articles.get(i).file(), i);
            index.put(articles.get(i).id(), i);
        }
    }

    /** Returns the groups, sorted by the id of their first article. */
    static List<Reprints> find(List<Article> articles) {
        return find(articles, ReprintDecisions.NONE);
    }

    /** Returns the groups, sorted by the id of their first article; what a person decided about two articles holds. */
    static List<Reprints> find(List<Article> articles, ReprintDecisions decisions) {
        return find(articles, decisions, Sketches.none());
    }

    /**
     * Returns the same; a text whose sample is known is read only where another one is much like it.
     *
     * @param sketches samples of the last run; takes up those of this one
     */
    static List<Reprints> find(List<Article> articles, ReprintDecisions decisions, Sketches sketches) {
        return new ReprintFinder(articles).groups(decisions, sketches);
    }

    private static long[] sample(Article article, Sketches sketches) {
        long[] sample = sketches.find(article.file(), article.sha256());
        if (sample == null) {
            long[] own = Runs.of(article);
            sample = own.length < SHORTEST ? new long[0] : SampledRuns.sample(own);
        }
        sketches.put(article.file(), article.sha256(), sample);
        return sample;
    }

    private List<Reprints> groups(ReprintDecisions decisions, Sketches sketches) {
        List<int[]> apart = pairs(decisions.apart());
        List<long[]> samples = articles.parallelStream()
                .map(article -> sample(article, sketches))
                .toList();
        Partition groups = new Partition(articles.size());
        new SampledRuns(samples, LIKELY).forEach((a, b) -> {
            if (groups.find(a) != groups.find(b) && !isApart(a, b, apart, groups) && isReprint(a, b)) {
                groups.join(a, b);
            }
        });
        pairs(decisions.same()).forEach(pair -> groups.join(pair[0], pair[1]));
        Map<Integer, List<Article>> members = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            members.computeIfAbsent(groups.find(i), k -> new ArrayList<>(1)).add(articles.get(i));
        }
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(FirstPrint::of)
                .sorted(Comparator.comparing(Reprints::first))
                .toList();
    }

    private List<int[]> pairs(List<List<String>> decided) {
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

    private boolean isReprint(int one, int other) {
        long[] a = runs.computeIfAbsent(one, i -> Runs.of(articles.get(i)));
        long[] b = runs.computeIfAbsent(other, i -> Runs.of(articles.get(i)));
        int common = Runs.common(a, b);
        double inside = shareAgency(articles.get(one), articles.get(other)) ? INSIDE_OF_AGENCY : INSIDE;
        return common >= SAME * (a.length + b.length - common) || common >= inside * Math.min(a.length, b.length);
    }

    private static boolean shareAgency(Article a, Article b) {
        return a.sources().stream()
                .filter(source -> source.kind() == SourceRef.Kind.AGENCY)
                .anyMatch(source ->
                        b.sources().stream().anyMatch(other -> other.id().equals(source.id())));
    }
}
