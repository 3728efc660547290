package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.config.PersonEntry;
import org.chancery.model.Mention;
import org.chancery.model.Office;
import org.chancery.model.PartialDate;
import org.chancery.model.Person;
import org.chancery.parse.ParsedArticle;

/** Makes the record of a person from where they are seen. */
final class PersonRecords {

    private static final String WIKIDATA = "https://www.wikidata.org/entity/";

    private final List<ParsedArticle> articles;

    PersonRecords(List<ParsedArticle> articles) {
        this.articles = articles;
    }

    Person of(Identity identity) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> variants = new TreeSet<>();
        Set<String> evidence = new TreeSet<>(identity.evidence);
        double confidence = 1;
        for (Map.Entry<Sighting, Identity.Link> seen : identity.sightings.entrySet()) {
            Sighting sighting = seen.getKey();
            for (Mention mention : sighting.local().mentions()) {
                counts.merge(mention.text().strip(), 1, Integer::sum);
            }
            variants.add(sighting.form().text());
            variants.addAll(sighting.local().variants());
            evidence.add(seen.getValue().rule());
            confidence = Math.min(confidence, seen.getValue().confidence());
        }
        variants.addAll(counts.keySet());
        variants.addAll(identity.stated);
        variants.remove(identity.name);
        List<Person.Form> forms = counts.entrySet().stream()
                .map(e -> new Person.Form(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Person.Form f) -> -f.count()).thenComparing(Person.Form::text))
                .toList();
        return new Person(
                identity.id,
                identity.name,
                List.copyOf(variants),
                sameAs(identity),
                confidence,
                identity.doubts.stream().map(Doubt::words).distinct().toList(),
                forms,
                offices(identity),
                List.copyOf(evidence));
    }

    private static List<String> sameAs(Identity identity) {
        Set<String> addresses = new TreeSet<>();
        PersonEntry entry = identity.entry;
        if (entry != null) {
            addresses.addAll(entry.sameAs());
        }
        boolean told = addresses.stream().anyMatch(a -> a.contains("wikidata.org"));
        if (identity.authority != null && !identity.authority.wikidata().isEmpty() && !told) {
            addresses.add(WIKIDATA + identity.authority.wikidata());
        }
        return List.copyOf(addresses);
    }

    private List<Person.Held> offices(Identity identity) {
        List<Person.Held> offices = new ArrayList<>();
        PersonEntry entry = identity.entry;
        if (entry != null) {
            entry.offices()
                    .forEach(t -> offices.add(new Person.Held(
                            t.title(),
                            "",
                            PartialDate.parse(t.from()).orElse(null),
                            PartialDate.parse(t.to()).orElse(null),
                            null)));
        }
        Set<String> told = new HashSet<>();
        for (Sighting sighting : identity.sightings.keySet()) {
            ParsedArticle article = articles.get(sighting.article());
            for (Office office : sighting.local().offices()) {
                if (told.add(article.raw().id() + " " + office.title())) {
                    offices.add(new Person.Held(
                            office.title(),
                            article.raw().id(),
                            article.published().date(),
                            null,
                            office.span()));
                }
            }
        }
        offices.sort(Comparator.comparing(Person.Held::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Person.Held::article)
                .thenComparing(Person.Held::title));
        return offices;
    }
}
