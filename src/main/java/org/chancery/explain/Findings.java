package org.chancery.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.explain.Finding.Kind;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.PersonRef;
import org.chancery.model.Published;
import org.chancery.model.Quote;
import org.chancery.model.Range;
import org.chancery.model.Span;
import org.chancery.render.DateWords;
import org.chancery.render.Words;
import org.jspecify.annotations.Nullable;

/** Gathers what the record of an article says about words on its sheet. */
final class Findings {

    private static final DateWords DATES = Words.ENGLISH.dates();
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::range).thenComparing(Finding::kind).thenComparing(Finding::meaning);

    private final Article article;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(Article article) {
        this.article = article;
    }

    /** Returns the findings in order of place, those around others first. */
    static List<Finding> of(Article article) {
        Findings all = new Findings(article);
        all.head();
        all.people();
        all.quotes();
        all.rest();
        all.findings.sort(ORDER);
        return all.findings;
    }

    private void head() {
        String basis = article.title().basis().name().toLowerCase(Locale.ROOT).replace('_', '-');
        add(article.title().span(), Kind.TITLE, article.title().text(), basis, Finding.UNMEASURED);
        Published published = article.published();
        if (published.date() != null) {
            add(published.span(), Kind.PUBLISHED, DATES.of(published.date()), published.rule(), Finding.UNMEASURED);
        }
        article.sources().forEach(s -> add(s.span(), Kind.SOURCE, s.name(), s.rule(), Finding.UNMEASURED));
    }

    private void people() {
        for (PersonRef person : article.people()) {
            person.mentions().forEach(m -> add(m.span(), Kind.PERSON, person.name(), m.rule(), person.confidence()));
            person.offices()
                    .forEach(o -> add(o.span(), Kind.OFFICE, "office of " + person.name(), "", Finding.UNMEASURED));
        }
    }

    private void quotes() {
        Map<String, String> names = article.people().stream()
                .collect(Collectors.toMap(PersonRef::id, PersonRef::name, (one, other) -> one));
        for (Quote quote : article.quotes()) {
            String speaker = quote.speaker() == null
                    ? "nobody for certain"
                    : names.getOrDefault(quote.speaker(), quote.speaker());
            String how = quote.kind() == Quote.Kind.DIRECT ? "words of " : "in other words, of ";
            add(quote.span(), Kind.QUOTE, how + speaker, quote.rule(), Finding.UNMEASURED);
        }
    }

    private void rest() {
        article.dates().forEach(d -> add(d.span(), Kind.DATE, DATES.of(d.date()), d.rule(), Finding.UNMEASURED));
        article.places().forEach(p -> all(p.mentions(), Kind.PLACE, p.name()));
        article.organisations().forEach(o -> all(o.mentions(), Kind.ORGANISATION, o.name()));
        article.topics().forEach(t -> all(t.evidence(), Kind.TOPIC, t.name()));
        article.redactions().forEach(r -> add(r, Kind.REDACTION, "struck out", "", Finding.UNMEASURED));
    }

    private void all(List<Mention> mentions, Kind kind, String meaning) {
        mentions.forEach(m -> add(m.span(), kind, meaning, m.rule(), Finding.UNMEASURED));
    }

    private void add(@Nullable Span span, Kind kind, String meaning, String rule, double confidence) {
        if (span == null) {
            return;
        }
        Range range = article.sheet().toRange(span);
        if (!range.isEmpty()) {
            findings.add(new Finding(range, kind, meaning, rule, confidence));
        }
    }
}
