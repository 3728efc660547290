package org.chancery.render;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.link.Chronology;
import org.chancery.link.NameOrder;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PersonRef;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who was written about in the last months of the archive, counted from its newest article and not from today.
 *
 * @param period the months in words
 * @param people people most written about
 * @param relations pairs of countries most written about
 */
record RecentNews(String period, List<CountLink> people, List<CountLink> relations) {

    /** The last three months, or twelve where three hold little. */
    private static final List<Integer> MONTHS = List.of(3, 12);

    private static final int FEWEST = 5;
    private static final int PEOPLE = 8;
    private static final int RELATIONS = 4;

    RecentNews {
        people = List.copyOf(people);
        relations = List.copyOf(relations);
    }

    /** Returns who was written about, or null where the archive's last year holds too little. */
    static @Nullable RecentNews of(SiteGraph graph, Links links) {
        List<Article> dated = graph.stories().once(graph.articles()).stream()
                .filter(article -> Chronology.month(article) > 0)
                .toList();
        if (dated.isEmpty()) {
            return null;
        }
        YearMonth last = month(dated.get(0));
        for (int months : MONTHS) {
            YearMonth first = last.minusMonths(months - 1L);
            List<Article> recent = dated.stream()
                    .filter(article -> !month(article).isBefore(first))
                    .toList();
            if (recent.size() >= FEWEST && recent.size() < dated.size()) {
                return new RecentNews(
                        links.words().say("span", month(first, links), month(last, links)),
                        people(recent, graph, links),
                        relations(recent, graph, links));
            }
        }
        return null;
    }

    private static YearMonth month(Article article) {
        Integer year = Chronology.year(article);
        return YearMonth.of(year == null ? 0 : year, Chronology.month(article));
    }

    private static String month(YearMonth month, Links links) {
        return links.words().dates().month(month.getYear(), month.getMonthValue());
    }

    private static List<CountLink> people(List<Article> articles, SiteGraph graph, Links links) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : articles) {
            article.people().stream()
                    .filter(ref -> ref.part() == Part.SUBJECT)
                    .map(PersonRef::id)
                    .distinct()
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return most(counts, PEOPLE, links.words(), id -> {
            PersonNode node = graph.person(id);
            return links.link(Section.PEOPLE, id, node == null ? id : node.name());
        });
    }

    private static List<CountLink> relations(List<Article> articles, SiteGraph graph, Links links) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Link> names = new TreeMap<>();
        for (Article article : articles) {
            graph.steps(article).forEach(step -> {
                String address = step.relation().address();
                counts.merge(address, 1, Integer::sum);
                names.computeIfAbsent(
                        address,
                        a -> links.relation(
                                step.relation().one(), step.relation().other()));
            });
        }
        counts.values().removeIf(count -> count < 2);
        return most(counts, RELATIONS, links.words(), address -> names.getOrDefault(address, new Link(address, null)));
    }

    private static List<CountLink> most(
            Map<String, Integer> counts, int limit, Words words, Function<String, Link> link) {
        record Counted(String id, Link link, int articles) {}
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), link.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Counted c) -> -c.articles())
                        .thenComparing(NameOrder.comparing(c -> c.link().text(), Counted::id)))
                .limit(limit)
                .map(c -> new CountLink(c.link(), words.number(c.articles()), words.articles(c.articles()), null))
                .toList();
    }
}
