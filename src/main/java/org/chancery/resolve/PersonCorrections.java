package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chancery.config.CorrectionEntry;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.model.Part;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Replays the entries of {@code _corrections.yaml} that are about somebody in an article. */
final class PersonCorrections {

    private static final String RULE = "correction";

    private final List<Problem> problems;

    /** Makes one that adds what matches nothing to these problems. */
    PersonCorrections(List<Problem> problems) {
        this.problems = problems;
    }

    /** Takes out a name that is no person, or says who is meant by it. */
    ParsedArticle person(ParsedArticle article, CorrectionEntry entry) {
        boolean away = entry.value().startsWith("-");
        int equals = entry.value().indexOf('=');
        String name = away ? entry.value().substring(1).strip() : before(entry.value(), equals);
        String full = entry.value().substring(equals + 1).strip();
        if (!away && (equals < 0 || full.isEmpty())) {
            problems.add(Mismatch.bad(
                    entry.at(),
                    entry.value() + " does not tell who is meant",
                    "Write it as name = full name, or as -name for a name that is no person here."));
            return article;
        }
        if (!isNamed(article, name, entry)) {
            return article;
        }
        if (away) {
            return Edits.without(article, person -> isCalled(person, name));
        }
        return changed(
                article,
                name,
                p -> new LocalPerson(full, true, p.part(), p.titles(), p.offices(), p.mentions(), List.of(), 1, RULE));
    }

    /** Gives somebody another part in the article. */
    ParsedArticle part(ParsedArticle article, CorrectionEntry entry) {
        int equals = entry.value().indexOf('=');
        String name = before(entry.value(), equals);
        Part part = partOf(entry.value().substring(equals + 1).strip());
        if (part == null || equals < 0) {
            problems.add(Mismatch.bad(
                    entry.at(),
                    entry.value() + " does not tell a name and a part",
                    "Write it as name = part, with subject, interviewer, author, editor, photographer or translator."));
            return article;
        }
        if (!isNamed(article, name, entry)) {
            return article;
        }
        return changed(
                article,
                name,
                p -> new LocalPerson(
                        p.name(),
                        p.complete(),
                        part,
                        p.titles(),
                        p.offices(),
                        p.mentions(),
                        p.variants(),
                        p.confidence(),
                        RULE));
    }

    private static @Nullable Part partOf(String word) {
        for (Part part : Part.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(word)) {
                return part;
            }
        }
        return null;
    }

    private static ParsedArticle changed(ParsedArticle article, String name, UnaryOperator<LocalPerson> change) {
        return Edits.withPeople(
                article,
                article.people().stream()
                        .map(p -> isCalled(p, name) ? change.apply(p) : p)
                        .toList());
    }

    private boolean isNamed(ParsedArticle article, String name, CorrectionEntry entry) {
        if (article.people().stream().anyMatch(p -> isCalled(p, name))) {
            return true;
        }
        List<String> known = new ArrayList<>();
        for (LocalPerson person : article.people()) {
            known.add(person.name());
            person.mentions().forEach(mention -> known.add(mention.text()));
        }
        problems.add(Mismatch.of(entry.at(), "nobody in " + entry.article() + " is called " + name, name, known));
        return false;
    }

    private static String before(String value, int equals) {
        return (equals < 0 ? value : value.substring(0, equals)).strip();
    }

    /** Returns whether an article calls somebody so, whatever the case and the accents. */
    static boolean isCalled(LocalPerson person, String name) {
        return isSame(person.name(), name)
                || person.variants().stream().anyMatch(v -> isSame(v, name))
                || person.mentions().stream().anyMatch(m -> isSame(m.text(), name));
    }

    private static boolean isSame(String a, String b) {
        return AuthorityNames.fold(a).equals(AuthorityNames.fold(b));
    }
}
