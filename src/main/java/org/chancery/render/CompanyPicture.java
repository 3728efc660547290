package org.chancery.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.link.Count;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.link.TogetherNode;
import org.chancery.render.picture.CompanyRing;
import org.chancery.render.picture.Picture;
import org.chancery.render.picture.RingOrder;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The picture of who is named together with a person, and with each other. */
final class CompanyPicture {

    private static final int NEAREST = 12;

    /** Two lines are no network. */
    private static final int FEWEST = 4;

    /** More lines among the others would hide each other. */
    private static final int TIES = 20;

    private CompanyPicture() {}

    /** Returns the nearest twelve of a person, or null where there are too few. */
    static @Nullable Picture of(PersonNode node, SiteGraph graph, Links links) {
        Words words = links.words();
        List<Count> nearest = node.with().stream().limit(NEAREST).toList();
        if (nearest.size() < FEWEST) {
            return null;
        }
        int[][] shared = new int[nearest.size()][nearest.size()];
        for (int i = 0; i < shared.length; i++) {
            for (int j = 0; j < i; j++) {
                TogetherNode both =
                        graph.together(nearest.get(i).id(), nearest.get(j).id());
                shared[i][j] = both == null ? 0 : both.articles().size();
                shared[j][i] = shared[i][j];
            }
        }
        List<Integer> order = RingOrder.of(nearest.size(), (one, other) -> shared[one][other]);
        List<CompanyRing.Companion> around = order.stream()
                .map(nearest::get)
                .map(count -> new CompanyRing.Companion(count.name(), count.articles()))
                .toList();
        List<CompanyRing.Tie> ties = new ArrayList<>();
        for (int i = 0; i < around.size(); i++) {
            for (int j = 0; j < i; j++) {
                int articles = shared[order.get(i)][order.get(j)];
                if (articles > 0) {
                    ties.add(new CompanyRing.Tie(j, i, articles));
                }
            }
        }
        ties.sort(Comparator.comparingInt((CompanyRing.Tie tie) -> -tie.articles()));
        List<CompanyRing.Tie> strongest = ties.subList(0, Math.min(TIES, ties.size()));
        List<Picture.Row> rows = new ArrayList<>();
        for (int i = 0; i < nearest.size(); i++) {
            Count count = nearest.get(i);
            rows.add(new Picture.Row(
                    links.link(Section.PEOPLE, count.id(), count.name()),
                    List.of(words.number(count.articles()), among(nearest, shared[i], words))));
        }
        return new Picture(
                "company",
                words.say("picture.company"),
                words.say(
                        ties.size() > TIES ? "picture.company.strongest" : "picture.company.told",
                        words.number(nearest.size()),
                        node.name(),
                        nearest.get(0).name(),
                        words.articles(nearest.get(0).articles())),
                new CompanyRing(node.name(), around, strongest),
                List.of(
                        words.say("picture.company.head", node.name()),
                        words.section(Section.ARTICLES),
                        words.say("picture.company.also")),
                rows);
    }

    /** Takes up how often those near a person are named with that person and with each other. */
    static void shows(PersonNode node, SiteGraph graph, Fingerprint print) {
        List<Count> nearest = node.with().stream().limit(NEAREST).toList();
        for (int i = 0; i < nearest.size(); i++) {
            print.add(graph.areTogether(node.id(), nearest.get(i).id()) ? 1 : 0);
            for (int j = 0; j < i; j++) {
                TogetherNode both =
                        graph.together(nearest.get(i).id(), nearest.get(j).id());
                print.add(both == null ? 0 : both.articles().size());
            }
        }
    }

    private static String among(List<Count> nearest, int[] shared, Words words) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                names.add(words.say("picture.number", nearest.get(i).name(), words.number(shared[i])));
            }
        }
        return names.isEmpty() ? words.say("picture.company.none") : words.row(names);
    }
}
