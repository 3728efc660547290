package org.chancery.parse;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Tokens;
import org.chancery.model.Block;
import org.chancery.model.LeftOut;
import org.chancery.model.Mention;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.model.Span;
import org.chancery.model.Title;
import org.chancery.parse.dates.DateReader;
import org.chancery.parse.dates.Dates;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.LayoutReader;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.parse.layout.TitleReader;
import org.chancery.parse.names.NameTagger;
import org.chancery.parse.people.PeopleReader;
import org.chancery.parse.places.Found;
import org.chancery.parse.places.PlaceReader;
import org.chancery.parse.places.Places;
import org.chancery.parse.quotes.QuoteReader;
import org.chancery.parse.sources.SourceReader;
import org.chancery.parse.topics.TopicReader;
import org.chancery.read.RawArticle;

/** Reads one article's text: the way from a sheet to all that the file tells by itself. Safe for several threads. */
public final class ArticleParser {

    private final Gazetteer gazetteer;
    private final LayoutReader layouts;
    private final TitleReader titles = new TitleReader();
    private final DateReader dates;
    private final PlaceReader places;
    private final NameTagger names = new NameTagger();
    private final PeopleReader people;
    private final SourceReader sources;
    private final QuoteReader quotes = new QuoteReader();
    private final TopicReader topics;

    /** Makes a parser that knows names by these lists. */
    public ArticleParser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.layouts = new LayoutReader(gazetteer);
        this.dates = new DateReader(gazetteer);
        this.places = new PlaceReader(gazetteer);
        this.people = new PeopleReader(gazetteer);
        this.sources = new SourceReader(gazetteer);
        this.topics = new TopicReader(gazetteer);
    }

    /** Returns what the file tells. */
    public ParsedArticle parse(RawArticle raw) {
        Sheet sheet = raw.sheet();
        Layout layout = layouts.read(sheet, raw.frontMatter(), raw.hints());
        Title title = titles.read(layout);
        Dates time = dates.read(layout);
        Tokens tokens = gazetteer.tokens(sheet.text());
        List<Found> found = places.find(layout, tokens);
        List<LocalPerson> who = people.read(layout, names.tag(layout), found);
        List<Range> named = who.stream()
                .flatMap(person -> person.mentions().stream())
                .map(mention -> sheet.toRange(mention.span()))
                .toList();
        Places where = places.settle(layout, found, named);
        List<Span> redactions =
                people.redactions(layout).stream().map(sheet::toSpan).toList();
        return new ParsedArticle(
                raw,
                raw.frontMatter().first("language", "lang").map(v -> v.text()).orElse("en"),
                title,
                time.published(),
                sources.read(layout),
                who,
                time.mentions(),
                quotes.read(layout, who, found),
                where.places(),
                where.organisations(),
                where.countries(),
                topics.read(layout, title, tokens),
                body(layout, who),
                leftOut(layout),
                redactions);
    }

    private static List<LocalBlock> body(Layout layout, List<LocalPerson> people) {
        List<LocalBlock> blocks = new ArrayList<>();
        layout.kept().filter(line -> line.role() != Role.FRONT_MATTER).forEach(line -> {
            Span span = layout.sheet().toSpan(line.range());
            blocks.add(new LocalBlock(kind(line.role()), span, speaker(layout, line, people)));
        });
        return blocks;
    }

    private static int speaker(Layout layout, Line line, List<LocalPerson> people) {
        if (line.label() == null) {
            return -1;
        }
        Span label = layout.sheet().toSpan(line.label());
        for (int i = 0; i < people.size(); i++) {
            for (Mention mention : people.get(i).mentions()) {
                if (label.contains(mention.span())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static List<LeftOut> leftOut(Layout layout) {
        return layout.lines().stream()
                .filter(line -> !line.role().kept())
                .map(line -> new LeftOut(layout.sheet().toSpan(line.range()), line.rule()))
                .toList();
    }

    private static Block.Kind kind(Role role) {
        return switch (role) {
            case HEADLINE, DECK, KICKER, HEADING -> Block.Kind.HEADING;
            case CAPTION -> Block.Kind.CAPTION;
            case QUESTION -> Block.Kind.QUESTION;
            case ANSWER -> Block.Kind.ANSWER;
            case LIST_ITEM -> Block.Kind.LIST;
            case BLOCK_QUOTE -> Block.Kind.QUOTE;
            case PARAGRAPH -> Block.Kind.PARAGRAPH;
            default -> Block.Kind.NOTE;
        };
    }
}
