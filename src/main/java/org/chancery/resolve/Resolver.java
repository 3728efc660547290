package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.model.Quote;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;

/** Works out who is who across an archive. */
public final class Resolver {

    /** Makes a resolver that knows office-holders by these lists. */
    public Resolver(Gazetteer gazetteer) {}

    /** Returns the articles with everybody in them known. */
    public Archive resolve(List<ParsedArticle> parsed) {
        Map<String, Person> people = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        for (ParsedArticle article : parsed) {
            List<String> ids = new ArrayList<>();
            List<PersonRef> refs = new ArrayList<>();
            for (LocalPerson local : article.people()) {
                String id = local.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
                ids.add(id);
                people.putIfAbsent(id, new Person(id, local.name(), List.of(), List.of(), 1, List.of()));
                refs.add(new PersonRef(
                        id,
                        local.name(),
                        local.part(),
                        local.offices(),
                        local.confidence(),
                        local.rule(),
                        local.mentions()));
            }
            articles.add(new Article(
                    article.raw().file(),
                    article.raw().id(),
                    article.language(),
                    article.raw().encoding(),
                    article.raw().encodingBasis(),
                    article.raw().sha256(),
                    article.title(),
                    article.published(),
                    article.sources(),
                    refs,
                    article.dates(),
                    article.quotes().stream()
                            .map(q -> new Quote(
                                    q.speaker() < 0 ? null : ids.get(q.speaker()),
                                    q.kind(),
                                    q.text(),
                                    q.span(),
                                    q.rule()))
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
                    article.raw().sheet()));
        }
        articles.sort(Comparator.comparing(Article::id));
        return new Archive(articles, List.copyOf(people.values()), List.of());
    }
}
