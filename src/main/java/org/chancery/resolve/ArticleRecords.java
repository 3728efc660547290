package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.Mention;
import org.chancery.model.Office;
import org.chancery.model.PersonRef;
import org.chancery.model.Quote;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;

/** Makes the record of an article once everybody in it is known. */
final class ArticleRecords {

    private final Map<Sighting, Identity> people;

    ArticleRecords(Map<Sighting, Identity> people) {
        this.people = people;
    }

    /**
     * Returns the record.
     *
     * @param article the article
     * @param sightings its people, in order
     */
    Article of(ParsedArticle article, List<Sighting> sightings) {
        List<String> ids = new ArrayList<>();
        Map<String, PersonRef> refs = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            Identity identity = people.get(sighting);
            if (identity == null) {
                throw new IllegalStateException(
                        "nobody is known as " + sighting.form().text());
            }
            ids.add(identity.id);
            refs.merge(identity.id + " " + sighting.local().part(), ref(sighting, identity), ArticleRecords::join);
        }
        return new Article(
                article.raw().file(),
                article.raw().id(),
                article.language(),
                article.raw().encoding(),
                article.raw().encodingBasis(),
                article.raw().sha256(),
                article.raw().address(),
                article.title(),
                article.published(),
                article.sources(),
                List.copyOf(refs.values()),
                article.dates(),
                article.quotes().stream()
                        .map(q -> new Quote(
                                q.speaker() < 0 ? null : ids.get(q.speaker()), q.kind(), q.text(), q.span(), q.rule()))
                        .toList(),
                article.places(),
                article.organisations(),
                article.countries(),
                article.topics(),
                article.body().stream()
                        .map(b -> new Block(b.kind(), b.span(), b.speaker() < 0 ? null : ids.get(b.speaker())))
                        .toList(),
                article.leftOut(),
                article.redactions(),
                article.raw().text());
    }

    private static PersonRef ref(Sighting sighting, Identity identity) {
        LocalPerson local = sighting.local();
        Identity.Link link = identity.sightings.get(sighting);
        return new PersonRef(
                identity.id,
                identity.name,
                local.part(),
                local.offices(),
                link == null ? local.confidence() : link.confidence(),
                link == null ? local.rule() : link.rule(),
                local.mentions());
    }

    /** Joins two entries of one article that turned out to be one person. */
    private static PersonRef join(PersonRef a, PersonRef b) {
        List<Office> offices = new ArrayList<>(a.offices());
        offices.addAll(b.offices());
        List<Mention> mentions = new ArrayList<>(a.mentions());
        mentions.addAll(b.mentions());
        mentions.sort((x, y) -> x.span().compareTo(y.span()));
        return new PersonRef(
                a.id(), a.name(), a.part(), offices, Math.min(a.confidence(), b.confidence()), a.rule(), mentions);
    }
}
