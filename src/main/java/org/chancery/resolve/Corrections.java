package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.config.CorrectionEntry;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Topic;
import org.chancery.model.Change;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
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
 *   <li>{@code reprint}: the file or id of the article that this one prints again, or {@code -} and that of one it does not;
 *   <li>{@code part}: {@code name = author}, with any part a person can have.
 * </ul>
 */
final class Corrections {

    private static final String FIELDS = "title, published, source, topic, person, part, language or reprint";

    private final Gazetteer gazetteer;
    private final List<Problem> problems;
    private final PersonCorrections people;
    private final List<Change> changes = new ArrayList<>();

    /** Makes one that knows outlets and topics by these lists and adds what matches nothing to these problems. */
    Corrections(Gazetteer gazetteer, List<Problem> problems) {
        this.gazetteer = gazetteer;
        this.problems = problems;
        this.people = new PersonCorrections(problems);
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
                problems.add(Mismatch.of(
                        entry.at(), "there is no article " + entry.article(), entry.article(), index.keySet()));
            } else {
                ParsedArticle before = corrected.get(at);
                int known = problems.size();
                corrected.set(at, apply(before, entry));
                requireOther(entry, index);
                if (problems.size() == known) {
                    changes.add(Changes.of(before, entry));
                }
            }
        }
        return corrected;
    }

    private void requireOther(CorrectionEntry entry, Map<String, Integer> index) {
        String other = ReprintDecisions.other(entry);
        if (entry.field().equals(ReprintDecisions.FIELD) && !index.containsKey(other)) {
            problems.add(Mismatch.of(entry.at(), "there is no article " + other, other, index.keySet()));
        }
    }

    /** Returns what the corrections changed, in their order. */
    List<Change> changes() {
        return changes;
    }

    private ParsedArticle apply(ParsedArticle article, CorrectionEntry entry) {
        return switch (entry.field()) {
            case "title" -> Edits.withTitle(article, new Title(entry.value(), Title.Basis.CORRECTION, null));
            case "language" -> Edits.withLanguage(article, entry.value());
            case "published" -> published(article, entry);
            case "source" -> Edits.withSources(article, list(article.sources(), entry, SourceRef::name, this::source));
            case "topic" -> Edits.withTopics(article, list(article.topics(), entry, TopicRef::name, this::topic));
            case "person" -> people.person(article, entry);
            case "part" -> people.part(article, entry);
            case ReprintDecisions.FIELD -> article;
            default -> {
                problems.add(
                        Mismatch.bad(entry.at(), "there is no field " + entry.field(), "Write one of " + FIELDS + "."));
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
            problems.add(Mismatch.bad(
                    entry.at(),
                    entry.value() + " is no date",
                    "Write it as 2024-01-29, 2024-01 or 2024, or none where it is not known."));
            return article;
        }
        return Edits.withPublished(
                article, new Published(date.get(), Published.Basis.CORRECTION, "", null, "correction"));
    }

    private <T> List<T> list(List<T> all, CorrectionEntry entry, Function<T, String> name, Function<String, T> make) {
        boolean away = entry.value().startsWith("-");
        String value = away ? entry.value().substring(1).strip() : entry.value();
        List<T> kept = new ArrayList<>(all);
        boolean there = kept.removeIf(t -> isSame(name.apply(t), value));
        if (away && !there) {
            String message = entry.article() + " has no " + entry.field() + " " + value;
            List<String> has = all.stream().map(name).toList();
            problems.add(Mismatch.of(
                    entry.at(),
                    message,
                    has.isEmpty()
                            ? "It has none; take the entry out."
                            : "It has " + String.join(", ", has) + "; write one of these, or take the entry out."));
        }
        if (!away) {
            kept.add(make.apply(value));
        }
        return kept;
    }

    private SourceRef source(String name) {
        Optional<Outlet> known = gazetteer.outlets().byName(name);
        String id = known.map(Outlet::id).orElseGet(() -> Slugs.slug(name));
        String usual = known.map(Outlet::name).orElse(name);
        return new SourceRef(id, usual, SourceRef.Kind.PUBLISHER, null, "correction");
    }

    private TopicRef topic(String name) {
        Optional<Topic> known = gazetteer.topics().all().stream()
                .filter(topic -> isSame(topic.name(), name))
                .findFirst();
        return new TopicRef(
                known.map(Topic::id).orElseGet(() -> Slugs.slug(name)),
                known.map(Topic::name).orElse(name),
                1,
                List.of());
    }

    private static boolean isSame(String a, String b) {
        return AuthorityNames.fold(a).equals(AuthorityNames.fold(b));
    }
}
