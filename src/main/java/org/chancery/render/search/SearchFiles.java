package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.Output;
import org.chancery.render.Words;
import org.chancery.text.Fingerprint;

/**
 * The files by which the archive is searched: scripts that each call {@code chancerySearch} with a name and an array.
 *
 * <ul>
 *   <li>{@code search/index.js}: the months with their numbers, the first term of each shard, the facets;
 *   <li>{@code search/t-HASH.js}: a shard of terms with the articles of each; named after its first term;
 *   <li>{@code search/x-HASH.js}: the positions of a shard's terms, for phrases;
 *   <li>{@code search/p-HASH.js} and {@code search/y-HASH.js}: the articles and positions of one frequent term;
 *   <li>{@code search/w-HASH-FILE.js}: the articles in which another frequent term stands right behind a frequent one;
 *   <li>{@code search/f-FACET.js}: the values of a facet with their articles;
 *   <li>{@code search/MONTH/SLOT.js}: what is shown of one article; {@code search/MONTH/days.js}: the days of a month.
 * </ul>
 */
public final class SearchFiles {

    /** Of a facet with more values those with the fewest articles are found by their names alone. */
    private static final int MOST_VALUES = 2000;

    private final SiteGraph graph;
    private final Words words;
    private final Function<Article, Fingerprint.Value> shown;
    private final Numbering numbering;
    private final List<Facet> facets;
    private final Map<String, Integer> numbers = new HashMap<>();

    private SearchFiles(SiteGraph graph, Words words, Function<Article, Fingerprint.Value> shown) {
        this.graph = graph;
        this.words = words;
        this.shown = shown;
        this.numbering = new Numbering(graph.articles());
        this.facets = Facet.of(graph, words);
        numbering.months().forEach(month -> month.articles()
                .forEach(a -> numbers.put(a.article().id(), a.number())));
    }

    /**
     * Returns the files for an archive; the index is made at once, the files when they are asked for.
     *
     * @param words the words of the pages
     * @param shown gives the fingerprint of an article's record
     */
    public static List<Output> of(SiteGraph graph, Words words, Function<Article, Fingerprint.Value> shown) {
        return new SearchFiles(graph, words, shown).outputs();
    }

    private List<Output> outputs() {
        TermTable table = table();
        Pairs pairs = table.pairs();
        List<Shard> shards = Shard.split(table.entries(pairs));
        Fingerprint.Value spoken = Fingerprint.of(words.all());
        List<Output> outputs = new ArrayList<>();
        outputs.add(Script.output("index", script -> index(shards, script)));
        shards.forEach(shard -> outputs.addAll(shard.outputs()));
        outputs.addAll(pairs.outputs());
        facets.forEach(facet -> outputs.add(Script.output("f-" + facet.name(), script -> facet(facet, script))));
        for (Numbering.Month month : numbering.months()) {
            outputs.add(Script.output(month.name() + "/days", script -> days(month, script)));
            month.articles()
                    .forEach(a -> outputs.add(Script.output(
                            month.name() + "/" + a.slot(),
                            () -> Fingerprint.of(spoken, shown.apply(a.article())),
                            script -> ArticleFile.write(a.article(), words, script))));
        }
        return outputs;
    }

    private TermTable table() {
        List<Numbering.Numbered> all = numbering.months().stream()
                .flatMap(month -> month.articles().stream())
                .toList();
        TermTable table = new TermTable(numbering.space(), all.size());
        // a stretch for each processor, as every stretch has a table of terms of its own
        int stretches = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, stretches)
                .parallel()
                .mapToObj(i -> words(all.subList(part(all, i, stretches), part(all, i + 1, stretches))))
                .toList()
                .forEach(table::add);
        for (Facet facet : facets) {
            for (Facet.Value value : facet.values()) {
                table.add(value, numbers(value.articles()), facet.hasPages());
            }
        }
        return table;
    }

    private static int part(List<?> all, int number, int of) {
        return (int) ((long) all.size() * number / of);
    }

    /** Returns the terms of some articles. */
    private TermTable words(List<Numbering.Numbered> articles) {
        TermTable table = new TermTable(numbering.space(), articles.size());
        ArticleWords words = new ArticleWords(graph);
        for (Numbering.Numbered a : articles) {
            words.each(a.article(), (term, position, field) -> table.add(term, a.number(), position, field));
        }
        return table;
    }

    private int[] numbers(List<Article> articles) {
        int[] found = articles.stream()
                .mapToInt(article -> numbers.getOrDefault(article.id(), 0))
                .toArray();
        Arrays.sort(found);
        return found;
    }

    private void index(List<Shard> shards, Script script) {
        script.number(graph.articles().size()).open();
        numbering.months().forEach(month -> script.text(month.name())
                .number(month.room())
                .number(month.articles().size()));
        script.close().open();
        shards.forEach(shard -> script.text(shard.first()));
        script.close().open();
        facets.forEach(facet -> script.text(facet.name()).number(facet.values().size()));
        script.close();
    }

    private void facet(Facet facet, Script script) {
        facet.values().stream().limit(MOST_VALUES).forEach(value -> script.line()
                .open()
                .text(value.id())
                .text(value.name())
                .number(value.articles().size())
                .bytes(Coded.plain(numbering.space(), numbers(value.articles())))
                .close());
    }

    /** Writes the day of each article of a month in the order of its slots, one character each. */
    private static void days(Numbering.Month month, Script script) {
        char[] days = new char[month.room()];
        Arrays.fill(days, '0');
        month.articles().forEach(a -> days[a.slot()] = Character.forDigit(a.day(), 36));
        script.text(new String(days));
    }
}
