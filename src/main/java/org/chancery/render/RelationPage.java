package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.RelationNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.link.TimeStep;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Item;
import org.chancery.render.view.ItemGroup;
import org.chancery.text.Fingerprint;
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
                () -> shows(pages.prints(), node),
                links -> page(pages.graph(), node, links)));
        outputs.addAll(ArticleLists.parts(
                pages,
                node.address(),
                Section.RELATIONS,
                new Links(pages.graph(), node.address(), pages.words()).relationName(node.one(), node.other()),
                node.articles()));
        return outputs;
    }

    private static SitePages.Page page(SiteGraph graph, RelationNode node, Links links) {
        List<TimeStep> steps = graph.timeLine(node);
        Words words = links.words();
        String name = links.relationName(node.one(), node.other());
        return new SitePages.Page(
                name,
                words.say("relation.description", links.count(node.articles()), name),
                List.of(links.crumb(Section.RELATIONS)),
                new View(
                        name,
                        links.count(node.articles()),
                        TimePicture.of(node.articles(), words),
                        links.counts(Section.PEOPLE, node.people()),
                        links.counts(Section.TOPICS, node.topics()),
                        steps.stream()
                                .limit(STEPS)
                                .map(step -> step(step, links))
                                .toList(),
                        steps.size() <= STEPS ? "" : words.count("earlier-steps", steps.size() - STEPS),
                        ArticleLists.byYear(node.address(), node.articles(), links, links::item)));
    }

    /** The time line is read from the articles' texts. */
    private static Fingerprint.Value shows(Prints prints, RelationNode node) {
        return Fingerprint.of(
                node.name(),
                prints.counts(Section.PEOPLE, node.people()),
                prints.counts(Section.TOPICS, node.topics()),
                prints.items(node.articles()),
                prints.records(node.articles()));
    }
}
