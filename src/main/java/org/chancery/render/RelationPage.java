package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.RelationNode;
import org.chancery.link.Section;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.ItemGroup;

/** The page of the relation of two countries: a time line of the articles about both. */
final class RelationPage {

    private RelationPage() {}

    /**
     * What the template {@code relation} is given.
     *
     * @param name names of both countries
     * @param count number of articles in words
     * @param people people named most often
     * @param topics topics of the articles
     * @param groups articles by year
     */
    public record View(
            String name, String count, List<CountLink> people, List<CountLink> topics, List<ItemGroup> groups) {}

    static List<Output> of(SitePages pages, RelationNode node) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                node.address(),
                "relation",
                Section.RELATIONS,
                links -> new SitePages.Page(
                        node.name(),
                        links.count(node.articles()) + " about " + node.name(),
                        List.of(SitePages.crumb(Section.RELATIONS, links)),
                        new View(
                                node.name(),
                                links.count(node.articles()),
                                links.counts(Section.PEOPLE, node.people()),
                                links.counts(Section.TOPICS, node.topics()),
                                ArticleLists.byYear(node.address(), node.articles(), links, links::item)))));
        outputs.addAll(ArticleLists.parts(pages, node.address(), Section.RELATIONS, node.name(), node.articles()));
        return outputs;
    }
}
