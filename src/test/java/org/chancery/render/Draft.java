package org.chancery.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.DateMention;
import org.chancery.model.LeftOut;
import org.chancery.model.Mention;
import org.chancery.model.Office;
import org.chancery.model.OrganisationRef;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.chancery.model.PlaceRef;
import org.chancery.model.Published;
import org.chancery.model.Quote;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.model.SheetSource;
import org.chancery.model.SourceRef;
import org.chancery.model.Span;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;

/** An article's record written by hand: text first, then what is to be found in it, by its words. */
public final class Draft {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<SourceRef> sources = new ArrayList<>();
    private final List<PersonRef> people = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<PlaceRef> places = new ArrayList<>();
    private final List<OrganisationRef> organisations = new ArrayList<>();
    private final List<TopicRef> topics = new ArrayList<>();
    private final List<Span> redactions = new ArrayList<>();
    private List<String> countries = List.of();
    private String address = "";
    private String language = "en";
    private Title title = new Title("Untitled", Title.Basis.DERIVED, null);
    private Published published = Published.UNKNOWN;

    public Draft(String id) {
        this.id = id;
    }

    private Span put(String words) {
        int start = text.length();
        text.append(words).append("\n\n");
        return spanOf(start, start + words.length());
    }

    private Span spanOf(int start, int end) {
        return Sheet.of(text.toString()).toSpan(new Range(start, end));
    }

    /** Finds words in the text, the nth time they stand there from 1. */
    private Span find(String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
        }
        return spanOf(at, at + words.length());
    }

    private List<Mention> all(String... words) {
        List<Mention> mentions = new ArrayList<>();
        for (String one : words) {
            for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length())) {
                Span span = spanOf(at, at + one.length());
                if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                    mentions.add(new Mention(span, one, "by-hand"));
                }
            }
        }
        mentions.sort(java.util.Comparator.comparing(Mention::span));
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("not in the text: " + List.of(words));
        }
        return mentions;
    }

    public Draft headline(String words) {
        Span span = put(words);
        title = new Title(words, Title.Basis.HEADLINE, span);
        blocks.add(new Block(Block.Kind.HEADING, span, null));
        return this;
    }

    public Draft derivedTitle(String words) {
        title = new Title(words, Title.Basis.DERIVED, null);
        return this;
    }

    public Draft block(Block.Kind kind, String words) {
        blocks.add(new Block(kind, put(words), null));
        return this;
    }

    public Draft p(String words) {
        return block(Block.Kind.PARAGRAPH, words);
    }

    public Draft turn(Block.Kind kind, String speaker, String words) {
        blocks.add(new Block(kind, put(words), speaker));
        return this;
    }

    /** A line of the file that no block shows. */
    public Draft unseen(String words) {
        put(words);
        return this;
    }

    public Draft chaff(String words, String rule) {
        leftOut.add(new LeftOut(put(words), rule));
        return this;
    }

    public Draft published(String edtf, Published.Basis basis, String words) {
        published = new Published(PartialDate.parse(edtf).orElseThrow(), basis, words, find(words, 1), "by-hand");
        return this;
    }

    /** A date that stands nowhere on the sheet. */
    public Draft dated(String edtf) {
        published = new Published(
                PartialDate.parse(edtf).orElseThrow(), Published.Basis.FRONT_MATTER, edtf, null, "front-matter");
        return this;
    }

    public Draft source(String source, String name, SourceRef.Kind kind, String words) {
        sources.add(new SourceRef(source, name, kind, find(words, 1), "by-hand"));
        return this;
    }

    public Draft person(String person, String name, Part part, String... words) {
        people.add(new PersonRef(person, name, part, List.of(), 0.9, "by-hand", all(words)));
        return this;
    }

    public Draft holder(String person, String name, String office, String... words) {
        people.add(new PersonRef(
                person, name, Part.SUBJECT, List.of(new Office(office, find(office, 1))), 0.9, "by-hand", all(words)));
        return this;
    }

    public Draft date(String words, String edtf) {
        dates.add(new DateMention(find(words, 1), words, PartialDate.parse(edtf).orElseThrow(), "by-hand"));
        return this;
    }

    public Draft said(String speaker, String words) {
        quotes.add(new Quote(speaker.isEmpty() ? null : speaker, Quote.Kind.DIRECT, words, find(words, 1), "by-hand"));
        return this;
    }

    public Draft place(String place, String name, String country, String... words) {
        places.add(new PlaceRef(place, name, country, all(words)));
        return this;
    }

    public Draft organisation(String organisation, String name, String... words) {
        organisations.add(new OrganisationRef(organisation, name, all(words)));
        return this;
    }

    public Draft topic(String topic, String name, String... words) {
        topics.add(new TopicRef(topic, name, 0.8, all(words)));
        return this;
    }

    public Draft countries(String... codes) {
        countries = List.of(codes);
        return this;
    }

    public Draft language(String tag) {
        language = tag;
        return this;
    }

    public Draft address(String whole) {
        address = whole;
        return this;
    }

    public Draft redaction(String words) {
        redactions.add(find(words, 1));
        return this;
    }

    /** The bytes of the file. */
    public static byte[] bytes(Article article) {
        return article.sheet().text().getBytes(StandardCharsets.UTF_8);
    }

    public Article done() {
        return new Article(
                id.replace("-", "/") + ".txt",
                id,
                language,
                "UTF-8",
                "valid UTF-8",
                "0".repeat(64),
                address,
                title,
                published,
                sources,
                people,
                dates,
                quotes,
                places,
                organisations,
                countries,
                topics,
                blocks,
                leftOut,
                redactions,
                SheetSource.of(Sheet.of(text.toString())));
    }
}
