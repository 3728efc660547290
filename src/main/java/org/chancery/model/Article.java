package org.chancery.model;

import java.util.List;

/**
 * The record of one article: all that the program concluded from its file, each finding with its place and rule.
 *
 * @param file path in the archive, with {@code /}
 * @param id address of its page, from the path
 * @param language BCP 47 tag
 * @param encoding name of the encoding the file was decoded with
 * @param encodingBasis how the encoding was decided, such as {@code byte order mark}
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param address the whole address on the web that the file states it was published at, or empty
 * @param title title
 * @param published date of publication as far as known
 * @param sources who the report comes from
 * @param people people named, those first who are named first
 * @param dates days, months and years named
 * @param quotes words given to speakers
 * @param places places named
 * @param organisations organisations named
 * @param countries ISO 3166-1 alpha-2 codes of the countries it is about, sorted
 * @param topics topics, most central first
 * @param body the article's text in order
 * @param leftOut what is no part of the article
 * @param redactions struck-out names such as {@code **}; never people
 * @param text gives the text as read, to show it
 */
public record Article(
        String file,
        String id,
        String language,
        String encoding,
        String encodingBasis,
        String sha256,
        String address,
        Title title,
        Published published,
        List<SourceRef> sources,
        List<PersonRef> people,
        List<DateMention> dates,
        List<Quote> quotes,
        List<PlaceRef> places,
        List<OrganisationRef> organisations,
        List<String> countries,
        List<TopicRef> topics,
        List<Block> body,
        List<LeftOut> leftOut,
        List<Span> redactions,
        SheetSource text) {

    public Article {
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        dates = List.copyOf(dates);
        quotes = List.copyOf(quotes);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        body = List.copyOf(body);
        leftOut = List.copyOf(leftOut);
        redactions = List.copyOf(redactions);
    }

    /** Returns the text as read. */
    public Sheet sheet() {
        return text.sheet();
    }

    /** Returns the record alone, without the text it was read from. */
    public Article withoutText() {
        return new Article(
                file,
                id,
                language,
                encoding,
                encodingBasis,
                sha256,
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
                body,
                leftOut,
                redactions,
                SheetSource.NONE);
    }
}
