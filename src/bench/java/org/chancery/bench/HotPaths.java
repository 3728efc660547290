package org.chancery.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.config.SiteEntry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.link.NamedCountries;
import org.chancery.link.SiteGraph;
import org.chancery.link.TopicNotes;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.parse.dates.DateReader;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.LayoutReader;
import org.chancery.parse.names.NameTagger;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleReader;
import org.chancery.read.RawArticle;
import org.chancery.read.UnreadableException;
import org.chancery.render.Output;
import org.chancery.render.SiteRenderer;
import org.chancery.render.Theme;
import org.chancery.resolve.Archive;
import org.chancery.resolve.Resolver;
import org.chancery.text.Decoder;

/**
 * Times what every article goes through, one part at a time and on one thread: decode, layout, dates, names, all of a
 * parse, resolve, link and render. Of some rounds over the same articles it prints the median of the thread's processor
 * time and what was allocated; the first rounds, in which the machine warms up, do not count. A part that works on
 * several threads by itself, such as resolve, is told by its wall time and without what its helpers allocate.
 *
 * <pre>{@code ./mvnw -q -Pbench process-test-classes -Darchive=FOLDER}</pre>
 */
final class HotPaths {

    private static final int ROUNDS = 7;
    private static final int WARM = 3;
    private static final int MOST = 500;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int rounds;

    private HotPaths(int rounds) {
        this.rounds = rounds;
    }

    /** What is timed. */
    @FunctionalInterface
    private interface Part {
        /** Does it once with all articles. */
        void run() throws IOException;
    }

    private void time(String name, int articles, boolean alone, Part part) throws IOException {
        long[] nanoseconds = new long[rounds];
        long[] bytes = new long[rounds];
        for (int i = -WARM; i < rounds; i++) {
            long allocated =
                    thread.getThreadAllocatedBytes(Thread.currentThread().getId());
            long began = alone ? thread.getCurrentThreadCpuTime() : System.nanoTime();
            part.run();
            if (i >= 0) {
                nanoseconds[i] = (alone ? thread.getCurrentThreadCpuTime() : System.nanoTime()) - began;
                bytes[i] = thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
            }
        }
        Arrays.sort(nanoseconds);
        Arrays.sort(bytes);
        System.out.printf(
                Locale.ROOT,
                "%-22s %10.1f µs %10.1f kB%n",
                name,
                nanoseconds[rounds / 2] / 1e3 / articles,
                bytes[rounds / 2] / 1e3 / articles);
    }

    private void run(List<byte[]> files, List<RawArticle> raw) throws IOException {
        Gazetteer gazetteer = Gazetteer.shipped();
        LayoutReader layouts = new LayoutReader(gazetteer);
        ArticleParser parser = new ArticleParser(gazetteer);
        DateReader dates = new DateReader(gazetteer);
        NameTagger names = new NameTagger();
        List<Layout> laid = raw.stream()
                .map(a -> layouts.read(a.sheet(), a.frontMatter(), a.hints()))
                .toList();
        int n = raw.size();
        System.out.printf(Locale.ROOT, "%d articles; for one of them:%n", n);
        time("decode", n, true, () -> files.forEach(Decoder::decode));
        time("layout", n, true, () -> raw.forEach(a -> layouts.read(a.sheet(), a.frontMatter(), a.hints())));
        time("dates", n, true, () -> laid.forEach(dates::read));
        time("names", n, true, () -> laid.forEach(names::tag));
        time("parse, all of it", n, true, () -> raw.forEach(parser::parse));
        List<ParsedArticle> parsed = raw.stream().map(parser::parse).toList();
        time("resolve", n, false, () -> new Resolver(gazetteer).resolve(parsed));
        Archive archive = new Resolver(gazetteer).resolve(parsed);
        time("link", n, false, () -> link(archive, gazetteer));
        List<Output> outputs = new SiteRenderer(link(archive, gazetteer), new Theme(null), article -> new byte[0])
                .outputs(List.of(), List.of());
        for (String folder : List.of("articles/", "people/", "together/", "search/", "data/")) {
            List<Output> some = outputs.stream()
                    .filter(output -> output.address().startsWith(folder))
                    .toList();
            time("render " + folder, n, true, () -> render(some));
        }
    }

    private static SiteGraph link(Archive archive, Gazetteer gazetteer) {
        return new SiteGraph(
                archive,
                SiteEntry.DEFAULT,
                TopicNotes.of(gazetteer.topics()),
                new NamedCountries(gazetteer.places(), SiteEntry.DEFAULT.language()));
    }

    private static void render(List<Output> outputs) throws IOException {
        for (Output output : outputs) {
            output.content().ready().content().writeTo(OutputStream.nullOutputStream());
        }
    }

    /** Times the parts: the folder of an archive, and if wanted how many rounds. */
    public static void main(String[] args) throws IOException, UnreadableException {
        List<byte[]> files = new ArrayList<>();
        List<RawArticle> raw = new ArrayList<>();
        List<ArchiveScanner.Entry> entries =
                ArchiveScanner.scan(Path.of(args[0], "articles")).entries();
        for (ArchiveScanner.Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            files.add(Files.readAllBytes(entry.file()));
            raw.add(new ArticleReader().read(entry));
        }
        new HotPaths(args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS).run(files, raw);
    }
}
