package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.model.Published;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
import org.chancery.parse.LocalBlock;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.LocalQuote;
import org.chancery.parse.ParsedArticle;

/** Changes one thing about an article and leaves the rest. */
final class Edits {

    private Edits() {}

    static ParsedArticle withTitle(ParsedArticle a, Title title) {
        return copy(a, a.language(), title, a.published(), a.sources(), a.people(), a.quotes(), a.topics(), a.body());
    }

    static ParsedArticle withPublished(ParsedArticle a, Published published) {
        return copy(a, a.language(), a.title(), published, a.sources(), a.people(), a.quotes(), a.topics(), a.body());
    }

    static ParsedArticle withLanguage(ParsedArticle a, String language) {
        return copy(a, language, a.title(), a.published(), a.sources(), a.people(), a.quotes(), a.topics(), a.body());
    }

    static ParsedArticle withSources(ParsedArticle a, List<SourceRef> sources) {
        return copy(a, a.language(), a.title(), a.published(), sources, a.people(), a.quotes(), a.topics(), a.body());
    }

    static ParsedArticle withTopics(ParsedArticle a, List<TopicRef> topics) {
        return copy(a, a.language(), a.title(), a.published(), a.sources(), a.people(), a.quotes(), topics, a.body());
    }

    /** Sets the people; there must be as many as before, or more behind them. */
    static ParsedArticle withPeople(ParsedArticle a, List<LocalPerson> people) {
        return copy(a, a.language(), a.title(), a.published(), a.sources(), people, a.quotes(), a.topics(), a.body());
    }

    /** Takes people out; what they said stays, without its speaker. */
    static ParsedArticle without(ParsedArticle a, Predicate<LocalPerson> left) {
        int[] now = new int[a.people().size()];
        List<LocalPerson> kept = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            LocalPerson person = a.people().get(i);
            now[i] = left.test(person) ? -1 : kept.size();
            if (now[i] >= 0) {
                kept.add(person);
            }
        }
        if (kept.size() == now.length) {
            return a;
        }
        List<LocalQuote> quotes = a.quotes().stream()
                .map(q ->
                        new LocalQuote(q.speaker() < 0 ? -1 : now[q.speaker()], q.kind(), q.text(), q.span(), q.rule()))
                .toList();
        List<LocalBlock> body = a.body().stream()
                .map(b -> new LocalBlock(b.kind(), b.span(), b.speaker() < 0 ? -1 : now[b.speaker()]))
                .toList();
        return copy(a, a.language(), a.title(), a.published(), a.sources(), kept, quotes, a.topics(), body);
    }

    private static ParsedArticle copy(
            ParsedArticle a,
            String language,
            Title title,
            Published published,
            List<SourceRef> sources,
            List<LocalPerson> people,
            List<LocalQuote> quotes,
            List<TopicRef> topics,
            List<LocalBlock> body) {
        return new ParsedArticle(
                a.raw(),
                language,
                title,
                published,
                sources,
                people,
                a.dates(),
                quotes,
                a.places(),
                a.organisations(),
                a.countries(),
                topics,
                body,
                a.leftOut(),
                a.redactions());
    }
}
