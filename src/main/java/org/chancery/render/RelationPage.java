package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.link.RelationNode;
import org.chancery.link.Section;
import org.chancery.link.StepKind;
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
                new DateView(DateWords.published(step.date()), DateWords.machine(step.date())),
                step.told(),
                step.kinds().stream().map(RelationPage::kind).collect(Collectors.joining(", ")),
                step.articles().stream().map(links::item).toList());
    }

    private static String kind(StepKind kind) {
        return switch (kind) {
            case VISIT -> "visit";
            case TALKS -> "talks";
            case CALL -> "call";
            case SIGNING -> "signing";
            case MESSAGE -> "message";
            case STATEMENT -> "statement";
        };
    }

    static List<Output> of(SitePages pages, RelationNode node) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                node.address(),
                "relation",
                Section.RELATIONS,
                () -> shows(pages.prints(), node),
                links -> page(node, links)));
        outputs.addAll(ArticleLists.parts(pages, node.address(), Section.RELATIONS, node.name(), node.articles()));
        return outputs;
    }

    private static SitePages.Page page(RelationNode node, Links links) {
        List<TimeStep> steps = node.steps();
        return new SitePages.Page(
                node.name(),
                links.count(node.articles()) + " about " + node.name(),
                List.of(SitePages.crumb(Section.RELATIONS, links)),
                new View(
                        node.name(),
                        links.count(node.articles()),
                        TimePicture.of(node.articles()),
                        links.counts(Section.PEOPLE, node.people()),
                        links.counts(Section.TOPICS, node.topics()),
                        steps.stream()
                                .limit(STEPS)
                                .map(step -> step(step, links))
                                .toList(),
                        steps.size() <= STEPS ? "" : Words.count(steps.size() - STEPS, "earlier step", "earlier steps"),
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
