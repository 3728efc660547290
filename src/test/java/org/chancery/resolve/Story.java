package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.Mention;
import org.chancery.model.Office;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.Quote;
import org.chancery.model.Sheet;
import org.chancery.model.SourceRef;
import org.chancery.model.Span;
import org.chancery.model.Title;
import org.chancery.parse.LocalBlock;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.LocalQuote;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.FrontMatter;
import org.chancery.read.RawArticle;

/** Builds parsed articles by hand: who is named in them, when, about which countries. */
final class Story {

    private final String id;
    private final List<LocalPerson> people = new ArrayList<>();
    private final List<LocalQuote> quotes = new ArrayList<>();
    private final List<SourceRef> sources = new ArrayList<>();
    private List<String> countries = List.of();
    private Published published = Published.UNKNOWN;
    private String text = "";

    Story(String id) {
        this.id = id;
    }

    static Story of(String id, String edtf, String... countries) {
        Story story = new Story(id);
        story.countries = Arrays.stream(countries).sorted().toList();
        if (!edtf.isEmpty()) {
            PartialDate date = PartialDate.parse(edtf).orElseThrow();
            story.published = new Published(date, Published.Basis.STATED, edtf, new Span(0, 4), "test");
        }
        return story;
    }

    /** Names somebody in full, with an office or none. */
    Story full(String name, String... titles) {
        return person(name, true, Part.SUBJECT, titles);
    }

    /** Names somebody by a short form, with an office or none. */
    Story shortly(String name, String... titles) {
        return person(name, false, Part.SUBJECT, titles);
    }

    Story credit(String name, Part part) {
        return person(name, true, part);
    }

    /** Adds another full form that the text gives for the one named last. */
    Story alsoWritten(String variant) {
        LocalPerson last = people.remove(people.size() - 1);
        people.add(new LocalPerson(
                last.name(),
                last.complete(),
                last.part(),
                last.titles(),
                last.offices(),
                last.mentions(),
                List.of(variant),
                last.confidence(),
                last.rule()));
        return this;
    }

    /** Lets the one named last say something. */
    Story saying(String words) {
        quotes.add(new LocalQuote(people.size() - 1, Quote.Kind.DIRECT, words, new Span(0, words.length()), "test"));
        return this;
    }

    /** Names whom the report comes from. */
    Story source(String id) {
        sources.add(new SourceRef(id, id, SourceRef.Kind.PUBLISHER, new Span(0, 1), "test"));
        return this;
    }

    Story text(String body) {
        text = body;
        return this;
    }

    private Story person(String name, boolean complete, Part part, String... titles) {
        int at = people.size() * 100;
        List<Office> offices = Arrays.stream(titles)
                .map(title -> new Office(title, new Span(at, at + title.length())))
                .toList();
        Mention mention = new Mention(new Span(at + 50, at + 50 + name.length()), name, "test");
        people.add(new LocalPerson(
                name, complete, part, List.of(titles), offices, List.of(mention), List.of(), 0.95, "test"));
        return this;
    }

    /** Names the agency that sent the story. */
    Story agency(String agency) {
        sources.add(new SourceRef(agency, agency, SourceRef.Kind.AGENCY, new Span(0, 1), "test"));
        return this;
    }

    ParsedArticle parsed() {
        RawArticle raw = new RawArticle(
                id + ".txt", id, "00", "UTF-8", "test", text, FrontMatter.NONE, Sheet.of(text), List.of());
        return new ParsedArticle(
                raw,
                "en",
                new Title(id, Title.Basis.HEADLINE, new Span(0, 1)),
                published,
                sources,
                people,
                List.of(),
                quotes,
                List.of(),
                List.of(),
                countries,
                List.of(),
                List.of(new LocalBlock(Block.Kind.PARAGRAPH, new Span(0, text.length()), -1)),
                List.of(),
                List.of());
    }
}
