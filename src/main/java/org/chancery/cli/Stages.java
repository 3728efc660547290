package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.cache.FileStamp;
import org.chancery.cache.Sketches;
import org.chancery.config.ArchiveConfig;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleReader;
import org.chancery.read.RawArticle;
import org.chancery.read.UnreadableException;
import org.chancery.recognise.RecogniserException;
import org.chancery.recognise.Recognisers;
import org.chancery.resolve.Archive;
import org.chancery.resolve.Resolver;
import org.chancery.resolve.Review;
import org.chancery.resolve.ReviewEntry;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;
import org.chancery.text.Sha256;
import org.chancery.write.Workers;
import org.jspecify.annotations.Nullable;

/** The stages that every command runs over articles: read and parse each, then work out who is who. */
final class Stages {

    private final ArchiveConfig config;
    private final Gazetteer gazetteer;
    private final @Nullable Memory memory;
    private final int jobs;
    private final @Nullable RecordShards given;
    private final Recognisers recognisers = Recognisers.installed();

    /**
     * Makes the stages for a few articles, whose texts stay in memory.
     *
     * @param config what a person said about the archive
     * @param jobs number of threads
     */
    Stages(ArchiveConfig config, int jobs) {
        this(config, null, jobs);
    }

    /**
     * Makes the stages.
     *
     * @param config what a person said about the archive
     * @param memory what is known from the last run, and keeps the texts as long as it is open; null for none
     * @param jobs number of threads
     */
    Stages(ArchiveConfig config, @Nullable Memory memory, int jobs) {
        this(config, memory, jobs, null);
    }

    /**
     * Makes the stages of a build that takes over records made elsewhere.
     *
     * @param config what a person said about the archive
     * @param memory what is known from the last run, and keeps the texts as long as it is open; null for none
     * @param jobs number of threads
     * @param given records made elsewhere, which need not be made again; null for none
     */
    Stages(ArchiveConfig config, @Nullable Memory memory, int jobs, @Nullable RecordShards given) {
        this(config, Gazetteer.with(config), memory, jobs, given);
    }

    /**
     * Makes the stages with lists that are read already.
     *
     * @param gazetteer the lists, with the sources and topics of this configuration
     */
    Stages(ArchiveConfig config, Gazetteer gazetteer, @Nullable Memory memory, int jobs, @Nullable RecordShards given) {
        this.config = config;
        this.gazetteer = gazetteer;
        this.memory = memory;
        this.jobs = jobs;
        this.given = given;
    }

    /**
     * What came of the stages.
     *
     * @param archive the articles
     * @param files the file of each article by its id
     * @param problems everything that went wrong, in order of place
     * @param leftOut number of files that could not be read as articles
     */
    record Result(Archive archive, Map<String, Path> files, List<Problem> problems, int leftOut) {}

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Articles that are read and parsed.
     *
     * @param articles the articles, in order of path
     * @param files the file of each article by its id
     * @param problems what went wrong, in no order
     * @param leftOut number of files that could not be read as articles
     */
    record Parsed(List<ParsedArticle> articles, Map<String, Path> files, List<Problem> problems, int leftOut) {}

    /** Runs the stages; an article that cannot be read or parsed never stops the others. */
    Result run(ArchiveScanner.Scan scan, Timings clock) throws IOException {
        Parsed parsed = parse(scan, clock);
        Result result = resolve(parsed, config);
        clock.done("resolve");
        return result;
    }

    /** Reads and parses articles; one that cannot be read or parsed never stops the others. */
    Parsed parse(ArchiveScanner.Scan scan, Timings clock) throws IOException {
        List<ArchiveScanner.Entry> entries = scan.entries();
        ArticleParser parser = new ArticleParser(gazetteer);
        @Nullable ParsedArticle[] parsed = new @Nullable ParsedArticle[entries.size()];
        ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>(scan.problems());
        AtomicInteger done = new AtomicInteger();
        clock.begin("read and parse", entries.size());
        Workers.each(jobs, IntStream.range(0, entries.size()).boxed().toList(), i -> {
            try {
                ParsedArticle article = article(entries.get(i), parser, found);
                found.addAll(article.raw().problems());
                parsed[i] = article;
            } catch (UnreadableException e) {
                found.add(e.problem());
            } catch (IOException e) {
                found.add(Problem.error(
                        "read.failed",
                        entries.get(i).path(),
                        "it could not be read from the disk: " + e.getMessage(),
                        "Look whether the file is there and may be read."));
            }
            clock.at(done.incrementAndGet());
        });
        clock.done("read and parse");
        List<ParsedArticle> inOrder =
                Arrays.stream(parsed).flatMap(Stream::ofNullable).toList();
        Map<String, Path> files = new HashMap<>();
        entries.forEach(entry -> files.put(entry.id(), entry.file()));
        return new Parsed(inOrder, files, List.copyOf(found), entries.size() - inOrder.size());
    }

    /**
     * Works out who is who in parsed articles.
     *
     * @param parsed the articles
     * @param decisions what a person said about them, which may be more than was known when they were parsed
     */
    Result resolve(Parsed parsed, ArchiveConfig decisions) {
        Archive archive = new Resolver(gazetteer, memory == null ? Sketches.none() : memory.sketches())
                .resolve(parsed.articles(), decisions);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.addAll(archive.problems());
        problems.sort(Problem.BY_PLACE);
        return new Result(archive, parsed.files(), List.copyOf(problems), parsed.leftOut());
    }

    /** Returns what a person should look at in what came of the stages, worst first. */
    List<ReviewEntry> review(Result result) {
        Map<String, Path> files = new HashMap<>();
        for (Article article : result.archive().articles()) {
            Path file = result.files().get(article.id());
            if (file != null) {
                files.put(article.file(), file);
            }
        }
        return Review.of(result.archive(), path -> text(files.get(path)), config, gazetteer, result.problems());
    }

    /** Returns the decoded text of an article's file; empty where it can no longer be read. */
    private static String text(@Nullable Path file) {
        if (file == null) {
            return "";
        }
        try {
            return Decoder.decode(Files.readAllBytes(file)) instanceof Decoding.Text text ? text.text() : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Returns an article as it is known, or reads and parses it. */
    private ParsedArticle article(
            ArchiveScanner.Entry entry, ArticleParser parser, ConcurrentLinkedQueue<Problem> found)
            throws IOException, UnreadableException {
        if (memory == null) {
            return parse(new ArticleReader().read(entry), parser, found, null);
        }
        FileStamp stamp = FileStamp.of(entry.file());
        String sha256 = memory.files().sha256(entry.path(), stamp);
        byte[] bytes = null;
        if (sha256 == null) {
            bytes = ArticleReader.bytes(entry);
            sha256 = Sha256.of(bytes);
        }
        memory.files().put(entry.path(), stamp, sha256);
        ParsedArticle known = memory.find(entry.path(), sha256);
        if (known != null && known.raw().id().equals(entry.id())) {
            return known;
        }
        RawArticle raw = new ArticleReader().read(bytes == null ? ArticleReader.bytes(entry) : bytes, entry);
        return parse(raw, parser, found, memory);
    }

    private ParsedArticle parse(
            RawArticle raw, ArticleParser parser, ConcurrentLinkedQueue<Problem> found, @Nullable Memory memory)
            throws IOException {
        ParsedArticle made = given == null ? null : given.find(raw);
        ParsedArticle parsed = made != null ? made : attempt(parser, recognisers, raw, found);
        if (parsed == null) {
            return PlainArticle.of(raw);
        }
        return memory == null ? parsed : memory.keep(parsed);
    }

    /** Returns what a file tells, or null where it cannot be understood. */
    static @Nullable ParsedArticle attempt(
            ArticleParser parser, Recognisers recognisers, RawArticle raw, Collection<Problem> found) {
        try {
            ParsedArticle parsed = parser.parse(raw);
            return recognise(parsed, recognisers, found);
        } catch (RuntimeException | StackOverflowError e) {
            found.add(Problem.error(
                    "parse.failed",
                    raw.file(),
                    "it could not be understood and is shown as plain text: "
                            + Objects.requireNonNullElse(
                                    e.getMessage(), e.getClass().getSimpleName()),
                    "This is a fault of the program: please report it with the file."));
            return null;
        }
    }

    /** What somebody plugged in never stops a build, nor takes anything away. */
    private static ParsedArticle recognise(ParsedArticle parsed, Recognisers recognisers, Collection<Problem> found) {
        try {
            return recognisers.read(parsed);
        } catch (RecogniserException e) {
            found.add(Problem.warning(
                    "recognise.failed",
                    parsed.raw().file(),
                    "a recogniser that is plugged in failed, and found nothing here: " + e.getMessage(),
                    "Look for another version of it, or leave its jar out of CHANCERY_PLUGINS."));
            return parsed;
        }
    }
}
