package org.chancery.parse;

import java.util.List;
import org.chancery.model.DateMention;
import org.chancery.model.LeftOut;
import org.chancery.model.OrganisationRef;
import org.chancery.model.PlaceRef;
import org.chancery.model.Published;
import org.chancery.model.SourceRef;
import org.chancery.model.Span;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
import org.chancery.read.RawArticle;

/**
 * All that one file tells by itself. {@link org.chancery.model.Article} has the same with people known across the archive.
 *
 * @param raw the file
 * @param language BCP 47 tag
 * @param title title
 * @param published date of publication
 * @param sources who the report comes from
 * @param people people as this file shows them
 * @param dates days, months and years named
 * @param quotes words given to speakers
 * @param places places named
 * @param organisations organisations named
 * @param countries ISO 3166-1 alpha-2 codes, sorted
 * @param topics topics, most central first
 * @param body the article's text
 * @param leftOut what is no part of the article
 * @param redactions struck-out names
 */
public record ParsedArticle(
        RawArticle raw,
        String language,
        Title title,
        Published published,
        List<SourceRef> sources,
        List<LocalPerson> people,
        List<DateMention> dates,
        List<LocalQuote> quotes,
        List<PlaceRef> places,
        List<OrganisationRef> organisations,
        List<String> countries,
        List<TopicRef> topics,
        List<LocalBlock> body,
        List<LeftOut> leftOut,
        List<Span> redactions) {

    public ParsedArticle {
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
}
