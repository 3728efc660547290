package org.chancery.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.chancery.model.Article;
import org.chancery.model.Office;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.chancery.render.Words;

/** The head of an explanation: what the record says of the article as a whole, in words. */
final class Facts {

    private Facts() {}

    /**
     * A fact.
     *
     * @param label what it is; empty where it goes on with the label above
     * @param value what the record says
     * @param how how it is known; may be empty
     */
    record Fact(String label, String value, String how) {}

    /** Returns the facts in the order of a record. */
    static List<Fact> of(Article article, RuleWords rules) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Title", article.title().text(), basis(article)));
        facts.add(new Fact(
                "Published", Words.ENGLISH.dates().published(article.published().date()), published(article, rules)));
        add(
                facts,
                "Source",
                article.sources().stream()
                        .map(s -> new Fact("", s.name() + ", " + kind(s.kind()), rules.of(s.rule())))
                        .toList());
        add(
                facts,
                "Person",
                article.people().stream()
                        .map(p -> new Fact("", p.name() + offices(p), how(p, rules)))
                        .toList());
        add(
                facts,
                "Topic",
                article.topics().stream()
                        .map(t -> new Fact("", t.name(), String.format(Locale.ROOT, "weight %.2f of 1", t.score())))
                        .toList());
        facts.add(new Fact("Read as", article.encoding() + ", " + article.language(), article.encodingBasis()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, List<Fact> several) {
        if (several.isEmpty()) {
            facts.add(new Fact(label, "none found", ""));
        }
        for (int i = 0; i < several.size(); i++) {
            Fact fact = several.get(i);
            facts.add(i == 0 ? new Fact(label, fact.value(), fact.how()) : fact);
        }
    }

    private static String basis(Article article) {
        return switch (article.title().basis()) {
            case HEADLINE -> "the headline of the text";
            case REFERENCE -> "the headline cited as reference";
            case FRONT_MATTER -> "given at the head of the file";
            case CORRECTION -> "corrected by hand";
            case DERIVED -> "the text has no headline: its first words stand for it";
        };
    }

    private static String published(Article article, RuleWords rules) {
        String basis = Words.ENGLISH.dates().basis(article.published());
        if (article.published().words().isEmpty()) {
            return basis;
        }
        return basis + ": “" + article.published().words() + "”, "
                + rules.of(article.published().rule());
    }

    private static String kind(SourceRef.Kind kind) {
        return switch (kind) {
            case AGENCY -> "agency";
            case PUBLISHER -> "publisher";
            case REFERENCE -> "cited as reference";
        };
    }

    private static String offices(PersonRef person) {
        StringJoiner offices = new StringJoiner(", ");
        offices.setEmptyValue("");
        person.offices().stream().map(Office::title).distinct().forEach(offices::add);
        return offices.length() == 0 ? "" : " (" + offices + ")";
    }

    private static String how(PersonRef person, RuleWords rules) {
        int times = person.mentions().size();
        return person.part().name().toLowerCase(Locale.ROOT) + ", named "
                + (times == 1 ? "once" : times == 2 ? "twice" : times + " times")
                + ", " + percent(person.confidence()) + " sure: " + rules.of(person.rule());
    }

    /** Returns a confidence in words, cut down so that nothing short of certain reads as 100 %. */
    static String percent(double confidence) {
        return (int) Math.floor(confidence * 100 + 1e-9) + " %";
    }
}
