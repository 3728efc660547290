package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.link.Count;
import org.chancery.link.Related;
import org.chancery.link.RelationStep;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What an article's page leads on to.
 *
 * @param steps the earlier and the later story of each relation that the article is part of
 * @param related the articles that stand nearest to it
 * @param prints other prints of its story
 */
record ArticleOnward(List<Step> steps, List<RelatedItem> related, List<ArticlePrints.Print> prints) {

    private static final int REASONS = 3;
    private static final int RELATIONS = 3;
    private static final int ENOUGH = 3;

    /** Returns what an article leads on to, with links from its page. */
    static ArticleOnward of(SiteGraph graph, Article article, Links links) {
        List<Step> steps = steps(graph, article, links);
        return new ArticleOnward(
                steps,
                beside(steps, related(graph, article, links)),
                ArticlePrints.of(graph.stories(), article, links));
    }

    /** Returns the related articles without those just before and after, where enough others are left. */
    private static List<RelatedItem> beside(List<Step> steps, List<RelatedItem> related) {
        List<RelatedItem> others = related.stream()
                .filter(item -> steps.stream().noneMatch(step -> step.names(item.item())))
                .toList();
        return others.size() < ENOUGH ? related : others;
    }

    /** Returns the fingerprint of what an article leads on to, without making it ready. */
    static Fingerprint.Value shows(SiteGraph graph, Article article, Prints prints) {
        Fingerprint print = new Fingerprint();
        if (graph.has(Section.RELATIONS)) {
            for (RelationStep step : nearest(graph, article)) {
                print.add(step.relation().one())
                        .add(step.relation().other())
                        .add(step.relation().articles().size())
                        .add(step.earlier() == null ? null : prints.item(step.earlier()))
                        .add(step.later() == null ? null : prints.item(step.later()));
            }
        }
        for (Related related : graph.related(article)) {
            print.add(prints.item(related.article()));
            for (List<Count> shared : List.of(related.people(), related.topics(), related.countries())) {
                print.add(shared.size());
                shared.stream().limit(REASONS).forEach(count -> print.add(count.id())
                        .add(count.name()));
            }
        }
        return print.add(prints.item(article))
                .add(graph.stories().first(article).id())
                .value();
    }

    /** The earlier and the later story of a relation; either may be null. */
    public record Step(
            Link relation,
            String count,
            @Nullable Item earlier,
            @Nullable Item later) {

        private boolean names(Item item) {
            return item.equals(earlier) || item.equals(later);
        }
    }

    /** A related article with the reason. */
    public record RelatedItem(Item item, String reason) {}

    private static List<Step> steps(SiteGraph graph, Article article, Links links) {
        if (!graph.has(Section.RELATIONS)) {
            return List.of();
        }
        return nearest(graph, article).stream()
                .map(s -> new Step(
                        links.relation(s.relation().one(), s.relation().other()),
                        links.words().articles(s.relation().articles().size()),
                        s.earlier() == null ? null : links.item(s.earlier()),
                        s.later() == null ? null : links.item(s.later())))
                .toList();
    }

    /** Returns the first steps; more of them would lead away from the article rather than on. */
    private static List<RelationStep> nearest(SiteGraph graph, Article article) {
        List<RelationStep> steps = graph.steps(article);
        return steps.subList(0, Math.min(RELATIONS, steps.size()));
    }

    private static List<RelatedItem> related(SiteGraph graph, Article article, Links links) {
        return graph.related(article).stream()
                .map(r -> new RelatedItem(links.item(r.article()), reason(r, links.words())))
                .toList();
    }

    private static String reason(Related related, Words words) {
        List<String> reasons = new ArrayList<>();
        if (!related.people().isEmpty()) {
            reasons.add(words.say("related.people", names(related.people(), words)));
        }
        if (!related.topics().isEmpty()) {
            reasons.add(words.say("related.topics", names(related.topics(), words)));
        }
        if (reasons.size() < 2 && !related.countries().isEmpty()) {
            reasons.add(words.say("related.countries", names(related.countries(), words)));
        }
        return reasons.stream()
                .reduce((one, next) -> words.say("list.part", one, next))
                .orElse("");
    }

    private static String names(List<Count> counts, Words words) {
        List<String> names =
                counts.stream().limit(REASONS).map(Count::name).collect(Collectors.toCollection(ArrayList::new));
        int more = counts.size() - names.size();
        if (more > 0) {
            names.add(words.say("related.more", words.number(more)));
        }
        return words.list(names);
    }
}
