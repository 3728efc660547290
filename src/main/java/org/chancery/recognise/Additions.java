package org.chancery.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.DateMention;
import org.chancery.model.Mention;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.model.Span;
import org.chancery.model.TopicRef;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;
import org.chancery.text.Slugs;

/** One article with what recognisers find added; what the program found itself stays as it is. */
final class Additions {

    /** Somebody whom a recogniser alone found is less sure than one whom the text gives an office. */
    private static final double SURE = 0.6;

    private static final double CENTRAL = 0.5;
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start);

    private final ParsedArticle article;
    private final Sheet sheet;
    private final List<Span> people = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final Map<String, List<Mention>> names = new LinkedHashMap<>();
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Map<String, List<Mention>> evidence = new LinkedHashMap<>();

    Additions(ParsedArticle article) {
        this.article = article;
        this.sheet = article.raw().sheet();
        article.people().forEach(person -> person.mentions().forEach(mention -> people.add(mention.span())));
        people.addAll(article.redactions());
        dates.addAll(article.dates());
    }

    /** Takes up a finding in a passage that stands here on the sheet. */
    void add(String recogniser, Finding finding, Range passage) {
        if (finding.start() < 0
                || finding.end() <= finding.start()
                || finding.end() > passage.end() - passage.start()) {
            return;
        }
        Range range = new Range(passage.start() + finding.start(), passage.start() + finding.end());
        Mention mention = new Mention(sheet.toSpan(range), sheet.text(range), recogniser);
        String value = finding.value().strip();
        switch (finding.kind()) {
            case PERSON -> person(mention, value.isEmpty() ? mention.text() : value);
            case DATE -> date(mention, value);
            case TOPIC -> topic(mention, value.isEmpty() ? mention.text() : value);
        }
    }

    private void person(Mention mention, String name) {
        if (isFree(mention.span(), people.stream())) {
            people.add(mention.span());
            names.computeIfAbsent(name, k -> new ArrayList<>()).add(mention);
        }
    }

    private void date(Mention mention, String value) {
        Optional<PartialDate> date = PartialDate.parse(value);
        if (date.isPresent() && isFree(mention.span(), dates.stream().map(DateMention::span))) {
            dates.add(new DateMention(mention.span(), mention.text(), date.get(), mention.rule()));
        }
    }

    private void topic(Mention mention, String name) {
        String id = Slugs.slug(name);
        boolean known = article.topics().stream().anyMatch(topic -> topic.id().equals(id));
        if (!known && !id.isEmpty()) {
            topics.putIfAbsent(id, name);
            evidence.computeIfAbsent(id, k -> new ArrayList<>()).add(mention);
        }
    }

    private static boolean isFree(Span span, Stream<Span> taken) {
        return taken.noneMatch(other -> other.start() < span.end() && span.start() < other.end());
    }

    /** Returns the article with all that was taken up. */
    ParsedArticle article() {
        List<TopicRef> subjects = new ArrayList<>(article.topics());
        topics.forEach((id, name) ->
                subjects.add(new TopicRef(id, name, CENTRAL, inOrder(evidence.getOrDefault(id, List.of())))));
        return new ParsedArticle(
                article.raw(),
                article.language(),
                article.title(),
                article.published(),
                article.sources(),
                persons(),
                dates.stream()
                        .sorted(Comparator.comparing(DateMention::span, ORDER))
                        .toList(),
                article.quotes(),
                article.places(),
                article.organisations(),
                article.countries(),
                subjects,
                article.body(),
                article.leftOut(),
                article.redactions());
    }

    /** Quotes and turns of an interview name people by their number, so that new ones stand behind. */
    private List<LocalPerson> persons() {
        List<LocalPerson> persons = new ArrayList<>();
        Map<String, List<Mention>> left = new LinkedHashMap<>(names);
        for (LocalPerson person : article.people()) {
            List<Mention> more = person.part() == Part.SUBJECT ? left.remove(person.name()) : null;
            persons.add(more == null ? person : with(person, more));
        }
        left.forEach((name, mentions) -> persons.add(new LocalPerson(
                name,
                name.indexOf(' ') > 0,
                Part.SUBJECT,
                List.of(),
                List.of(),
                inOrder(mentions),
                List.of(),
                SURE,
                mentions.get(0).rule())));
        return persons;
    }

    private static LocalPerson with(LocalPerson person, List<Mention> more) {
        return new LocalPerson(
                person.name(),
                person.complete(),
                person.part(),
                person.titles(),
                person.offices(),
                inOrder(Stream.concat(person.mentions().stream(), more.stream()).toList()),
                person.variants(),
                person.confidence(),
                person.rule());
    }

    private static List<Mention> inOrder(List<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::span, ORDER))
                .toList();
    }
}
