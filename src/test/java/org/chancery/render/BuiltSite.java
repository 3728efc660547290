package org.chancery.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.config.SiteEntry;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Change;
import org.chancery.problem.Severity;
import org.chancery.resolve.ReviewEntry;
import org.chancery.write.BuildFolder;
import org.chancery.write.SiteWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory. */
public final class BuiltSite {

    private static final List<ReviewEntry> REVIEW = List.of(
            new ReviewEntry(
                    ReviewEntry.Kind.PROBLEM,
                    Severity.ERROR,
                    "read.binary",
                    "it is no text. Take it out of articles/.",
                    1,
                    List.of(new ReviewEntry.Place("b<r>oken.txt", "", 0, 0, "")),
                    List.of()),
            new ReviewEntry(
                    ReviewEntry.Kind.IDENTITY,
                    Severity.WARNING,
                    "davit-orlo",
                    "Orlo may be Davit Orlo or Ana Orlo",
                    2,
                    List.of(new ReviewEntry.Place("2024-talks.txt", "2024-talks", 7, 12, "Orlo <again>")),
                    List.of(new ReviewEntry.Remedy(
                            "If they are one person",
                            "_people.yaml",
                            "- name: Davit Orlo\n  id: davit-orlo\n  same: [orlo-1]\n",
                            "chancery people merge davit-orlo orlo-1"))));

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, Document> parsed = new HashMap<>();
    private final List<Output> outputs;

    private BuiltSite(List<Output> outputs) throws IOException {
        this.outputs = outputs;
        for (Output output : outputs) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            output.content().writeTo(bytes);
            files.put(output.address(), bytes.toByteArray());
        }
    }

    public static BuiltSite of(SiteEntry site, List<Article> articles) throws IOException {
        return of(SampleArchive.graph(site, articles));
    }

    public static BuiltSite of(SiteGraph graph) throws IOException {
        return new BuiltSite(new SiteRenderer(graph, new Theme(null), Draft::bytes)
                .outputs(
                        List.of(new Change(
                                "2024-talks",
                                "published",
                                "2024-03",
                                "2024-03-12",
                                "the <page> says so",
                                "an archivist",
                                "2024-05-01")),
                        REVIEW));
    }

    public static BuiltSite sample() throws IOException {
        return of(SampleArchive.SITE, SampleArchive.articles());
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    public String text(String address) {
        byte[] bytes = files.get(address);
        if (bytes == null) {
            throw new IllegalArgumentException("the site has no " + address + ": " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Document page(String address) {
        return parsed.computeIfAbsent(address, key -> Jsoup.parse(text(key)));
    }

    public List<String> pages() {
        return files.keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }

    public void writeTo(Path folder) throws IOException {
        try (BuildFolder place = BuildFolder.of(folder, () -> {})) {
            new SiteWriter(place, 2).write(outputs);
        }
    }
}
