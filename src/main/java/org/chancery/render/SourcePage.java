package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SourceNode;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.ItemGroup;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The page of a source. */
final class SourcePage {

    private SourcePage() {}

    /**
     * What the template {@code source} is given.
     *
     * @param name usual name
     * @param count number of articles in words
     * @param kinds in what parts it stands behind articles, in words
     * @param when when its articles were published, or null
     * @param map countries of its articles, or null
     * @param people people named most often
     * @param topics topics of its articles
     * @param groups articles by year
     */
    public record View(
            String name,
            String count,
            String kinds,
            @Nullable Picture when,
            @Nullable Picture map,
            List<CountLink> people,
            List<CountLink> topics,
            List<ItemGroup> groups) {}

    static List<Output> of(SitePages pages, SourceNode node) {
        String address = Address.of(Section.SOURCES, node.id());
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                address,
                "source",
                Section.SOURCES,
                () -> shows(pages.prints(), node),
                links -> new SitePages.Page(
                        node.name(),
                        links.words().say("source.description", links.count(node.articles()), node.name()),
                        List.of(links.crumb(Section.SOURCES)),
                        new View(
                                node.name(),
                                links.count(node.articles()),
                                links.words()
                                        .row(node.kinds().stream()
                                                .map(links.words()::source)
                                                .toList()),
                                TimePicture.of(node.articles(), links.words()),
                                CountryPicture.of(node.articles(), pages.graph(), links.words()),
                                links.counts(Section.PEOPLE, node.people()),
                                links.counts(Section.TOPICS, node.topics()),
                                ArticleLists.byYear(address, node.articles(), links, links::item)))));
        outputs.addAll(ArticleLists.parts(pages, address, Section.SOURCES, node.name(), node.articles()));
        return outputs;
    }

    private static Fingerprint.Value shows(Prints prints, SourceNode node) {
        return Fingerprint.of(
                node.name(),
                node.kinds(),
                prints.counts(Section.PEOPLE, node.people()),
                prints.counts(Section.TOPICS, node.topics()),
                prints.items(node.articles()));
    }
}
