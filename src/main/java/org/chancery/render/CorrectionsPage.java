package org.chancery.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.link.Address;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Change;
import org.chancery.model.PartialDate;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Link;

/** The page of all that a person changed about articles, and the rows of the history on each article's page. */
final class CorrectionsPage {

    private CorrectionsPage() {}

    /** What the template {@code corrections} is given. */
    public record View(String count, List<Group> groups) {}

    /** The corrections of one article. */
    public record Group(Link article, List<Row> rows) {}

    /**
     * A correction.
     *
     * @param field what was changed, in words
     * @param before what the program had read, or empty
     * @param after what holds now, or empty
     * @param reason why, or empty
     * @param by who, or empty
     * @param on when, or empty words
     */
    public record Row(String field, String before, String after, String reason, String by, DateView on) {}

    static Output of(SitePages pages, List<Change> changes) {
        return pages.page(
                Address.CORRECTIONS,
                "corrections",
                null,
                links -> new SitePages.Page(
                        links.words().say("corrections"),
                        links.words().say("corrections.description"),
                        List.of(),
                        new View(links.words().count("changes", changes.size()), groups(pages, changes, links))));
    }

    private static List<Group> groups(SitePages pages, List<Change> changes, Links links) {
        Map<String, Article> articles =
                pages.graph().articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return changes.stream()
                .map(Change::article)
                .distinct()
                .map(id -> {
                    Article article = articles.get(id);
                    return new Group(
                            article == null ? new Link(id, null) : links.article(article),
                            rows(changes, id, pages.graph(), pages.words()));
                })
                .toList();
    }

    /** Returns what was changed about one article, in the order in which it was written down. */
    static List<Row> rows(List<Change> changes, String article, SiteGraph graph, Words words) {
        return changes.stream()
                .filter(change -> change.article().equals(article))
                .map(change -> new Row(
                        field(change, words),
                        value(change, change.before(), graph, words),
                        value(change, change.after(), graph, words),
                        change.reason(),
                        change.by(),
                        date(change.on(), words)))
                .toList();
    }

    private static String field(Change change, Words words) {
        return switch (change.field()) {
            case "title", "published", "language", "source", "topic", "person", "part" ->
                words.say("field." + change.field());
            case "reprint" -> words.say(change.after().isEmpty() ? "field.no-reprint" : "field.reprint");
            default -> change.field();
        };
    }

    private static String value(Change change, String value, SiteGraph graph, Words words) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (change.field()) {
            case "published" ->
                PartialDate.parse(value).map(words.dates()::published).orElse(value);
            case "reprint" ->
                graph.articles().stream()
                        .filter(a -> a.id().equals(value) || a.file().equals(value))
                        .map(a -> a.title().text())
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    private static DateView date(String edtf, Words words) {
        return PartialDate.parse(edtf)
                .map(on -> new DateView(words.dates().of(on), DateWords.machine(on)))
                .orElse(new DateView("", null));
    }
}
