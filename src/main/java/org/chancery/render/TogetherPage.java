package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Section;
import org.chancery.link.TogetherNode;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.ItemGroup;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The page of two people: the articles that name both. */
final class TogetherPage {

    private TogetherPage() {}

    /**
     * What the template {@code together} is given.
     *
     * @param one link to the one
     * @param other link to the other
     * @param count number of articles in words
     * @param when when those were published, or null
     * @param groups articles by year
     */
    public record View(
            Link one, Link other, String count, @Nullable Picture when, List<ItemGroup> groups) {}

    static List<Output> of(SitePages pages, TogetherNode node) {
        String name = pages.words()
                .say("together.names", node.one().name(), node.other().name());
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                node.address(),
                "together",
                Section.PEOPLE,
                () -> Fingerprint.of(name, pages.prints().items(node.articles())),
                links -> new SitePages.Page(
                        name,
                        links.words().say("together.description", links.count(node.articles()), name),
                        List.of(links.crumb(Section.PEOPLE)),
                        new View(
                                links.link(
                                        Section.PEOPLE,
                                        node.one().id(),
                                        node.one().name()),
                                links.link(
                                        Section.PEOPLE,
                                        node.other().id(),
                                        node.other().name()),
                                links.count(node.articles()),
                                TimePicture.of(node.articles(), links.words()),
                                ArticleLists.byYear(node.address(), node.articles(), links, links::item)))));
        outputs.addAll(ArticleLists.parts(pages, node.address(), Section.PEOPLE, name, node.articles()));
        return outputs;
    }
}
