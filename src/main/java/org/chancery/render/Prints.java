package org.chancery.render;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.link.Count;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Change;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.chancery.text.Fingerprint;

/**
 * Fingerprints of what pages show, taken from the archive itself, so that a page that would be the same as in the last build
 * need not be made ready. Each article's are reckoned once. Safe for several threads.
 *
 * <p>What was found in a file follows from its bytes and path, the program and the lists that the records are kept under;
 * so these stand for it, together with who its people are.
 */
public final class Prints {

    private final SiteGraph graph;
    private final Set<String> corrected = new HashSet<>();
    private final Map<String, Fingerprint.Value> records = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint.Value> items = new ConcurrentHashMap<>();

    /** Takes the fingerprints of an archive in which a person changed something about some articles. */
    public Prints(SiteGraph graph, List<Change> changes) {
        this.graph = graph;
        changes.forEach(change -> corrected.add(change.article()));
    }

    /** Returns the fingerprint of an article's record and text. */
    public Fingerprint.Value record(Article article) {
        return records.computeIfAbsent(article.id(), id -> make(article));
    }

    private Fingerprint.Value make(Article article) {
        if (corrected.contains(article.id())) {
            return Fingerprint.of(article.withoutText());
        }
        Fingerprint print = new Fingerprint()
                .add(article.file())
                .add(article.id())
                .add(article.sha256())
                .add(article.title().text());
        for (PersonRef ref : article.people()) {
            print.add(ref.id())
                    .add(ref.name())
                    .add(ref.part().name())
                    .add(Double.doubleToLongBits(ref.confidence()))
                    .add(ref.rule())
                    .add(ref.mentions().size());
        }
        article.quotes().forEach(quote -> print.add(quote.speaker()));
        article.body().forEach(block -> print.add(block.speaker()));
        return print.value();
    }

    /** Returns the fingerprint of the records of articles, in this order. */
    Fingerprint.Value records(List<Article> articles) {
        Fingerprint all = new Fingerprint();
        articles.forEach(article -> all.add(record(article)));
        return all.value();
    }

    /** Returns the fingerprint of what lists and pictures show of an article, with the other prints of its story. */
    Fingerprint.Value item(Article article) {
        return items.computeIfAbsent(article.id(), id -> {
            Fingerprint print = new Fingerprint();
            PartialDate date = article.published().date();
            print.add(article.title().basis().name()).add(article.language());
            print.add(date == null ? null : date.edtf());
            print.add(article.countries());
            carrier(article, print);
            graph.stories().others(article).forEach(other -> carrier(other, print));
            return print.value();
        });
    }

    private static void carrier(Article article, Fingerprint print) {
        print.add(article.id()).add(article.title().text());
        print.add(article.sources().size());
        for (SourceRef source : article.sources()) {
            print.add(source.id()).add(source.name()).add(source.kind().name());
        }
    }

    /** Returns the fingerprint of a list of articles, in this order. */
    Fingerprint.Value items(List<Article> articles) {
        Fingerprint all = new Fingerprint();
        articles.forEach(article -> all.add(item(article)));
        return all.value();
    }

    /** Returns the fingerprint of counted things, with whether each has a page. */
    Fingerprint.Value counts(Section section, List<Count> counts) {
        Fingerprint all = new Fingerprint();
        for (Count count : counts) {
            all.add(count.id()).add(count.name()).add(count.articles());
            all.add(hasPage(section, count.id()) ? 1 : 0);
        }
        return all.value();
    }

    private boolean hasPage(Section section, String id) {
        return switch (section) {
            case PEOPLE -> graph.person(id) != null;
            case TOPICS -> graph.topic(id) != null;
            default -> true;
        };
    }
}
