package org.chancery.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.link.Address;
import org.chancery.link.NameOrder;
import org.chancery.link.PersonNode;
import org.chancery.link.PlaceNode;
import org.chancery.link.RelationNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.link.SourceNode;
import org.chancery.link.TopicNode;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.Link;
import org.chancery.text.Collation;
import org.jspecify.annotations.Nullable;

/** The list of all people, topics, sources, places or relations from A to Z; a long one has a page a letter. */
final class IndexPage {

    /** The longest list that stands on one page. */
    private static final int LONGEST = 600;

    private IndexPage() {}

    /**
     * What the template {@code index} is given.
     *
     * @param heading what is listed
     * @param intro a sentence below the heading
     * @param map countries of the articles, or null where that is not what is listed
     * @param letters links to the letters that have entries
     * @param groups the entries
     */
    public record View(
            String heading, String intro, @Nullable Picture map, List<LetterLink> letters, List<Letter> groups) {}

    /** A link to a letter: within the page, or to its own. */
    public record LetterLink(String letter, String href, boolean current) {}

    /** The entries of a letter. */
    public record Letter(String letter, String anchor, List<Row> rows) {}

    /** One entry: link, number of articles, and a word beside it or empty. */
    public record Row(Link link, String count, String articles, String note) {

        /** Returns what stands behind the number in words. */
        public String noun() {
            return CountLink.behind(count, articles);
        }
    }

    private record Entry(String id, String name, String address, int articles, String note) {
        String letter() {
            return NameOrder.letter(name, id);
        }
    }

    static List<Output> of(SitePages pages, Section section) {
        Map<String, List<Entry>> letters = new LinkedHashMap<>();
        List<Entry> entries = entries(pages, section).stream()
                .sorted(Comparator.comparing(Entry::letter)
                        .thenComparing(Entry::name, Collation.of(pages.words().language()))
                        .thenComparing(Entry::id))
                .toList();
        entries.forEach(entry ->
                letters.computeIfAbsent(entry.letter(), l -> new ArrayList<>()).add(entry));
        List<Output> outputs = new ArrayList<>();
        boolean split = entries.size() > LONGEST;
        outputs.add(page(pages, section, letters, entries.size(), split, null));
        if (split) {
            letters.keySet()
                    .forEach(letter -> outputs.add(page(pages, section, letters, entries.size(), true, letter)));
        }
        return outputs;
    }

    private static Output page(
            SitePages pages,
            Section section,
            Map<String, List<Entry>> letters,
            int total,
            boolean split,
            @Nullable String shown) {
        String address = shown == null ? Address.index(section) : Address.index(section, shown);
        String name = pages.words().section(section);
        String heading = shown == null ? name : pages.words().say("index.letter", name, shown);
        return pages.page(address, "index", section, links -> {
            boolean onMap = shown == null && (section == Section.PLACES || section == Section.RELATIONS);
            Picture map = onMap
                    ? CountryPicture.of(
                            pages.graph().stories().once(pages.graph().articles()), pages.graph(), links.words())
                    : null;
            List<LetterLink> jumps = new ArrayList<>();
            List<Letter> groups = new ArrayList<>();
            letters.forEach((letter, entries) -> {
                jumps.add(new LetterLink(
                        letter,
                        split ? links.to(Address.index(section, letter)) : "#" + anchor(letter),
                        letter.equals(shown)));
                if (!split || letter.equals(shown)) {
                    groups.add(new Letter(
                            letter,
                            anchor(letter),
                            entries.stream().map(entry -> row(entry, links)).toList()));
                }
            });
            return new SitePages.Page(
                    heading,
                    intro(section, total, links.words()),
                    shown == null ? List.of() : List.of(links.crumb(section)),
                    new View(heading, intro(section, total, links.words()), map, jumps, groups));
        });
    }

    private static String anchor(String letter) {
        return letter.equals(NameOrder.OTHER) ? "letter-other" : "letter-" + letter.toLowerCase(java.util.Locale.ROOT);
    }

    private static Row row(Entry entry, Links links) {
        return new Row(
                new Link(entry.name(), links.to(entry.address())),
                links.words().number(entry.articles()),
                links.words().articles(entry.articles()),
                entry.note());
    }

    private static String intro(Section section, int total, Words words) {
        return switch (section) {
            case PEOPLE -> words.say("index.people", words.count("people", total));
            case TOPICS -> words.say("index.topics", words.count("topics", total));
            case SOURCES -> words.say("index.sources", words.count("sources", total));
            case PLACES -> words.say("index.places", words.count("places", total));
            case RELATIONS -> words.say("index.relations", words.count("pairs", total));
            default -> "";
        };
    }

    private static List<Entry> entries(SitePages pages, Section section) {
        SiteGraph graph = pages.graph();
        return switch (section) {
            case PEOPLE -> graph.people().stream().map(IndexPage::entry).toList();
            case TOPICS -> graph.topics().stream().map(IndexPage::entry).toList();
            case SOURCES -> graph.sources().stream().map(IndexPage::entry).toList();
            case PLACES ->
                graph.places().stream().map(node -> entry(graph, node)).toList();
            case RELATIONS ->
                graph.relations().stream().map(node -> entry(pages, node)).toList();
            default -> List.of();
        };
    }

    private static Entry entry(PersonNode node) {
        String note = node.offices().isEmpty() ? "" : node.offices().get(0).title();
        return new Entry(
                node.id(),
                node.name(),
                Address.of(Section.PEOPLE, node.id()),
                node.articles().size(),
                note);
    }

    private static Entry entry(TopicNode node) {
        return new Entry(
                node.id(),
                node.name(),
                Address.of(Section.TOPICS, node.id()),
                node.articles().size(),
                "");
    }

    private static Entry entry(SourceNode node) {
        return new Entry(
                node.id(),
                node.name(),
                Address.of(Section.SOURCES, node.id()),
                node.articles().size(),
                "");
    }

    private static Entry entry(SiteGraph graph, PlaceNode node) {
        String country = graph.countryName(node.country());
        return new Entry(
                node.id(),
                node.name(),
                Address.of(Section.PLACES, node.id()),
                node.articles().size(),
                country.equals(node.name()) ? "" : country);
    }

    private static Entry entry(SitePages pages, RelationNode node) {
        String name = new Links(pages.graph(), node.address(), pages.words()).relationName(node.one(), node.other());
        return new Entry(node.address(), name, node.address(), node.articles().size(), "");
    }
}
