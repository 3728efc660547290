package org.chancery.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.Output;
import org.chancery.render.RecordWriter;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Writes an archive as files for other programs. The same archive gives the same bytes, everywhere and at any time. */
public final class Exports {

    /** The folder of a site that these files stand in. */
    public static final String FOLDER = "data/";

    private Exports() {}

    /**
     * Returns the files of a format, named by their file names alone.
     *
     * @param graph the archive
     * @param format the format
     */
    public static List<Output> of(SiteGraph graph, ExportFormat format) {
        return switch (format) {
            case CSV -> tables(graph);
            case DATAPACKAGE -> {
                List<Output> files = new ArrayList<>(tables(graph));
                DataPackage description = new DataPackage(graph.site(), Tables.of(graph));
                files.add(new Output("datapackage.json", description::write));
                yield List.copyOf(files);
            }
            case JSONL ->
                List.of(new Output("articles.jsonl", out -> {
                    for (Article article : Sorted.articles(graph)) {
                        out.write((RecordWriter.line(article) + '\n').getBytes(StandardCharsets.UTF_8));
                    }
                }));
            case BIBTEX -> List.of(new Output("articles.bib", out -> BibTex.write(graph, out)));
            case RIS -> List.of(new Output("articles.ris", out -> Ris.write(graph, out)));
            case CSL -> List.of(new Output("articles.csl.json", out -> CslJson.write(graph, out)));
            case GRAPHML -> List.of(new Output("people.graphml", out -> GraphMl.write(graph, out)));
            case NINJS -> List.of(new Output("articles.ninjs.jsonl", new NewsItems(graph)::write));
            case SQL -> List.of(new Output("archive.sql", out -> SqlScript.write(graph, out)));
        };
    }

    /**
     * Returns the files of a site's folder {@code data} that its pages do not make themselves.
     *
     * @param graph the archive
     * @param records gives the fingerprint of an article's record and text
     */
    public static List<Output> ofSite(SiteGraph graph, Function<Article, Fingerprint.Value> records) {
        AtomicReference<Fingerprint.@Nullable Value> shown = new AtomicReference<>();
        List<Output> files = new ArrayList<>();
        for (ExportFormat format : List.of(
                ExportFormat.DATAPACKAGE,
                ExportFormat.BIBTEX,
                ExportFormat.RIS,
                ExportFormat.CSL,
                ExportFormat.GRAPHML,
                ExportFormat.NINJS)) {
            for (Output file : of(graph, format)) {
                files.add(Output.gathered(
                        FOLDER + file.address(),
                        () -> new Output.Ready(
                                shown.updateAndGet(value -> value == null ? shown(graph, records) : value),
                                file.content())));
            }
        }
        return List.copyOf(files);
    }

    /** Returns the fingerprint of all that these files are made of. */
    private static Fingerprint.Value shown(SiteGraph graph, Function<Article, Fingerprint.Value> records) {
        Fingerprint all = new Fingerprint();
        all.add(graph.site());
        for (Article article : graph.articles()) {
            all.add(records.apply(article));
            // what is printed again counts once, and a person may say what is
            all.add(graph.stories().first(article).id());
        }
        graph.people().forEach(node -> all.add(node.person()));
        graph.topics().forEach(node -> all.add(node.definition()).add(node.broader()));
        return all.value();
    }

    private static List<Output> tables(SiteGraph graph) {
        return Tables.of(graph).stream()
                .map(table -> new Output(table.name() + ".csv", out -> CsvFile.write(table, out)))
                .toList();
    }
}
