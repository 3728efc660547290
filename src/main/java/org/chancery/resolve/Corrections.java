package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.config.CorrectionEntry;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.chancery.text.Slugs;

/**
 * Replays {@code _corrections.yaml} on the articles. The values are, by field:
 *
 * <ul>
 *   <li>{@code title}, {@code language}: the new one; {@code published}: an EDTF date, or {@code none};
 *   <li>{@code source}, {@code topic}: a name to add, or {@code -name} to take away;
 *   <li>{@code person}: {@code -name} for a name that is no person here, or {@code name = full name} for who is meant;
 *   <li>{@code part}: {@code name = author}, with any part a person can have.
 * </ul>
 */
final class Corrections {

    private final List<Problem> problems;

    /** Makes one that adds what matches nothing to these problems. */
    Corrections(List<Problem> problems) {
        this.problems = problems;
    }

    /** Returns the articles as corrected, in the same order. */
    List<ParsedArticle> apply(List<ParsedArticle> articles, List<CorrectionEntry> entries) {
        if (entries.isEmpty()) {
            return articles;
        }
        List<ParsedArticle> corrected = new ArrayList<>(articles);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < corrected.size(); i++) {
            index.put(corrected.get(i).raw().file(), i);
            index.put(corrected.get(i).raw().id(), i);
        }
        for (CorrectionEntry entry : entries) {
            Integer at = index.get(entry.article());
            if (at == null) {
                problems.add(Mismatch.of(entry.at(), "no article is called " + entry.article()));
            } else {
                corrected.set(at, apply(corrected.get(at), entry));
            }
        }
        return corrected;
    }

    private ParsedArticle apply(ParsedArticle article, CorrectionEntry entry) {
        return switch (entry.field()) {
            case "title" -> Edits.withTitle(article, new Title(entry.value(), Title.Basis.CORRECTION, null));
            case "language" -> Edits.withLanguage(article, entry.value());
            case "published" -> published(article, entry);
            case "source" ->
                Edits.withSources(
                        article,
                        list(
                                article.sources(),
                                entry,
                                SourceRef::name,
                                (id, name) -> new SourceRef(id, name, SourceRef.Kind.PUBLISHER, null, "correction")));
            case "topic" ->
                Edits.withTopics(
                        article,
                        list(
                                article.topics(),
                                entry,
                                TopicRef::name,
                                (id, name) -> new TopicRef(id, name, 1, List.of())));
            case "person" -> person(article, entry);
            case "part" -> part(article, entry);
            default -> {
                problems.add(Mismatch.bad(entry.at(), "there is no field " + entry.field()));
                yield article;
            }
        };
    }

    private ParsedArticle published(ParsedArticle article, CorrectionEntry entry) {
        if (entry.value().equals("none")) {
            return Edits.withPublished(article, Published.UNKNOWN);
        }
        Optional<PartialDate> date = PartialDate.parse(entry.value());
        if (date.isEmpty()) {
            problems.add(Mismatch.bad(entry.at(), entry.value() + " is no date such as 2024-01-29, 2024-01 or 2024"));
            return article;
        }
        return Edits.withPublished(
                article, new Published(date.get(), Published.Basis.CORRECTION, "", null, "correction"));
    }

    private <T> List<T> list(
            List<T> all, CorrectionEntry entry, Function<T, String> name, BiFunction<String, String, T> make) {
        boolean away = entry.value().startsWith("-");
        String value = away ? entry.value().substring(1).strip() : entry.value();
        List<T> kept = new ArrayList<>(all);
        boolean there = kept.removeIf(t -> isSame(name.apply(t), value));
        if (away && !there) {
            problems.add(Mismatch.of(entry.at(), entry.article() + " has no " + entry.field() + " " + value));
        }
        if (!away) {
            kept.add(make.apply(Slugs.slug(value), value));
        }
        return kept;
    }

    private ParsedArticle person(ParsedArticle article, CorrectionEntry entry) {
        boolean away = entry.value().startsWith("-");
        int equals = entry.value().indexOf('=');
        String name = away ? entry.value().substring(1).strip() : before(entry.value(), equals);
        if (!isNamed(article, name, entry)) {
            return article;
        }
        if (away) {
            return Edits.without(article, person -> isCalled(person, name));
        }
        String full = entry.value().substring(equals + 1).strip();
        return Edits.withPeople(
                article,
                article.people().stream()
                        .map(p -> !isCalled(p, name) || equals < 0
                                ? p
                                : new LocalPerson(
                                        full,
                                        true,
                                        p.part(),
                                        p.titles(),
                                        p.offices(),
                                        p.mentions(),
                                        List.of(),
                                        1,
                                        "correction"))
                        .toList());
    }

    private ParsedArticle part(ParsedArticle article, CorrectionEntry entry) {
        int equals = entry.value().indexOf('=');
        String name = before(entry.value(), equals);
        Part part = null;
        for (Part each : Part.values()) {
            if (each.name()
                    .toLowerCase(Locale.ROOT)
                    .equals(entry.value().substring(equals + 1).strip())) {
                part = each;
            }
        }
        if (part == null) {
            problems.add(Mismatch.bad(entry.at(), entry.value() + " should be a name, = and a part such as author"));
            return article;
        }
        if (!isNamed(article, name, entry)) {
            return article;
        }
        Part now = part;
        return Edits.withPeople(
                article,
                article.people().stream()
                        .map(p -> !isCalled(p, name)
                                ? p
                                : new LocalPerson(
                                        p.name(),
                                        p.complete(),
                                        now,
                                        p.titles(),
                                        p.offices(),
                                        p.mentions(),
                                        p.variants(),
                                        p.confidence(),
                                        "correction"))
                        .toList());
    }

    private boolean isNamed(ParsedArticle article, String name, CorrectionEntry entry) {
        boolean named = article.people().stream().anyMatch(p -> isCalled(p, name));
        if (!named) {
            problems.add(Mismatch.of(entry.at(), entry.article() + " names nobody " + name));
        }
        return named;
    }

    private static String before(String value, int equals) {
        return (equals < 0 ? value : value.substring(0, equals)).strip();
    }

    private static boolean isCalled(LocalPerson person, String name) {
        return isSame(person.name(), name)
                || person.variants().stream().anyMatch(v -> isSame(v, name))
                || person.mentions().stream().anyMatch(m -> isSame(m.text(), name));
    }

    private static boolean isSame(String a, String b) {
        return AuthorityNames.fold(a).equals(AuthorityNames.fold(b));
    }
}
