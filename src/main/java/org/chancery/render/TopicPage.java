package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Count;
import org.chancery.link.Section;
import org.chancery.link.TopicNode;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.ItemGroup;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The page of a topic. */
final class TopicPage {

    private TopicPage() {}

    /**
     * What the template {@code topic} is given.
     *
     * @param name usual name
     * @param count number of articles in words
     * @param definition one sentence, or empty
     * @param broader wider topics
     * @param narrower narrower topics
     * @param when when its articles were published, or null
     * @param map countries of its articles, or null
     * @param people people named most often
     * @param countries countries of its articles
     * @param groups articles by year
     */
    public record View(
            String name,
            String count,
            String definition,
            List<CountLink> broader,
            List<CountLink> narrower,
            @Nullable Picture when,
            @Nullable Picture map,
            List<CountLink> people,
            List<CountLink> countries,
            List<ItemGroup> groups) {}

    static List<Output> of(SitePages pages, TopicNode node) {
        String address = Address.of(Section.TOPICS, node.id());
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                address,
                "topic",
                Section.TOPICS,
                () -> shows(pages.prints(), node),
                links -> new SitePages.Page(
                        node.name(),
                        node.definition(),
                        List.of(links.crumb(Section.TOPICS)),
                        new View(
                                node.name(),
                                links.count(node.articles()),
                                node.definition(),
                                links.counts(Section.TOPICS, node.broader()),
                                links.counts(Section.TOPICS, node.narrower()),
                                TimePicture.of(node.articles(), links.words()),
                                CountryPicture.of(node.articles(), pages.graph(), links.words()),
                                links.counts(Section.PEOPLE, node.people()),
                                node.countries().stream()
                                        .map(count -> country(count, links.words()))
                                        .toList(),
                                ArticleLists.byYear(address, node.articles(), links, links::item)))));
        outputs.addAll(ArticleLists.parts(pages, address, Section.TOPICS, node.name(), node.articles()));
        return outputs;
    }

    private static Fingerprint.Value shows(Prints prints, TopicNode node) {
        return Fingerprint.of(
                node.name(),
                node.definition(),
                prints.counts(Section.TOPICS, node.broader()),
                prints.counts(Section.TOPICS, node.narrower()),
                prints.counts(Section.PEOPLE, node.people()),
                prints.counts(Section.RELATIONS, node.countries()),
                prints.items(node.articles()));
    }

    private static CountLink country(Count count, Words words) {
        return new CountLink(
                new Link(count.name(), null), words.number(count.articles()), words.articles(count.articles()), null);
    }
}
