package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.RelationNode;
import org.chancery.link.Section;
import org.chancery.link.TimeStep;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Item;
import org.chancery.render.view.ItemGroup;
import org.jspecify.annotations.Nullable;

/** The page of the relation of two countries: a time line of the articles about both. */
final class RelationPage {

    private static final int STEPS = 120;

    private RelationPage() {}

    /**
     * What the template {@code relation} is given.
     *
     * @param name names of both countries
     * @param count number of articles in words
     * @param when when its articles were published, or null
     * @param people people named most often
     * @param topics topics of the articles
     * @param steps time line, newest first
     * @param earlier how many earlier steps are not shown, in words, or empty
     * @param groups articles by year
     */
    public record View(
            String name,
            String count,
            @Nullable Picture when,
            List<CountLink> people,
            List<CountLink> topics,
            List<Step> steps,
            String earlier,
            List<ItemGroup> groups) {}

    /**
     * A step of the time line.
     *
     * @param date when it was
     * @param told whether an article names that day; else the date is that of the report
     * @param kind what it was, in words
     * @param items articles that tell of it
     */
    public record Step(DateView date, boolean told, String kind, List<Item> items) {
        public Step {
            items = List.copyOf(items);
        }
    }

    private static Step step(TimeStep step, Links links) {
        return new Step(
                links.published(step.date()),
                step.told(),
                links.words()
                        .row(step.kinds().stream()
                                .map(kind -> links.words().say("step." + Words.key(kind)))
                                .toList()),
                step.articles().stream().map(links::item).toList());
    }

    static List<Output> of(SitePages pages, RelationNode node) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                node.address(),
                "relation",
                Section.RELATIONS,
                links -> new SitePages.Page(
                        links.relationName(node.one(), node.other()),
                        links.words()
                                .say(
                                        "relation.description",
                                        links.count(node.articles()),
                                        links.relationName(node.one(), node.other())),
                        List.of(links.crumb(Section.RELATIONS)),
                        new View(
                                links.relationName(node.one(), node.other()),
                                links.count(node.articles()),
                                TimePicture.of(node.articles(), links.words()),
                                links.counts(Section.PEOPLE, node.people()),
                                links.counts(Section.TOPICS, node.topics()),
                                node.steps().stream()
                                        .limit(STEPS)
                                        .map(step -> step(step, links))
                                        .toList(),
                                node.steps().size() <= STEPS
                                        ? ""
                                        : links.words()
                                                .count(
                                                        "earlier-steps",
                                                        node.steps().size() - STEPS),
                                ArticleLists.byYear(node.address(), node.articles(), links, links::item)))));
        outputs.addAll(ArticleLists.parts(
                pages,
                node.address(),
                Section.RELATIONS,
                new Links(pages.graph(), node.address(), pages.words()).relationName(node.one(), node.other()),
                node.articles()));
        return outputs;
    }
}
