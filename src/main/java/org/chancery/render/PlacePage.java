package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.PlaceNode;
import org.chancery.link.Section;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.ItemGroup;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The page of a place. */
final class PlacePage {

    private PlacePage() {}

    /**
     * What the template {@code place} is given.
     *
     * @param name usual name
     * @param country the country it lies in, or empty where it is one or it is not known
     * @param count number of articles in words
     * @param when when its articles were published, or null
     * @param people people named most often
     * @param topics topics of its articles
     * @param groups articles by year
     */
    public record View(
            String name,
            String country,
            String count,
            @Nullable Picture when,
            List<CountLink> people,
            List<CountLink> topics,
            List<ItemGroup> groups) {}

    static List<Output> of(SitePages pages, PlaceNode node) {
        String address = Address.of(Section.PLACES, node.id());
        String country = pages.graph().countryName(node.country());
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                address,
                "place",
                Section.PLACES,
                () -> Fingerprint.of(
                        node.name(),
                        country,
                        pages.prints().counts(Section.PEOPLE, node.people()),
                        pages.prints().counts(Section.TOPICS, node.topics()),
                        pages.prints().items(node.articles())),
                links -> new SitePages.Page(
                        node.name(),
                        links.words().say("place.description", links.count(node.articles()), node.name()),
                        List.of(links.crumb(Section.PLACES)),
                        new View(
                                node.name(),
                                country.equals(node.name()) ? "" : country,
                                links.count(node.articles()),
                                TimePicture.of(node.articles(), links.words()),
                                links.counts(Section.PEOPLE, node.people()),
                                links.counts(Section.TOPICS, node.topics()),
                                ArticleLists.byYear(address, node.articles(), links, links::item)))));
        outputs.addAll(ArticleLists.parts(pages, address, Section.PLACES, node.name(), node.articles()));
        return outputs;
    }
}
