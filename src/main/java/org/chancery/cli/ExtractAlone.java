package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.cache.PortableRecord;
import org.chancery.config.ArchiveConfig;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleIds;
import org.chancery.read.ArticleReader;
import org.chancery.read.RawArticle;
import org.chancery.read.UnreadableException;
import org.chancery.recognise.Recognisers;
import org.chancery.render.RecordWriter;
import org.chancery.resolve.Resolver;
import org.chancery.write.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Prints the record of each article as that article by itself tells it: nothing but the file and the lists goes into a
 * record, so that any machine may make it. Articles are taken in batches, so that memory does not grow with their number.
 */
final class ExtractAlone {

    private static final int BATCH = 64;

    private final PrintWriter out;
    private final PrintWriter err;
    private final int jobs;
    private final Carries carries;
    private final String version;
    private final ArticleParser parser;
    private final Resolver resolver;
    private final PortableRecord form = new PortableRecord();
    private int leftOut;

    /** What a record carries beside what is shown. */
    enum Carries {
        /** Nothing. */
        NOTHING,
        /** What was parsed, for a build that has the files. */
        PARSED,
        /** What was parsed and the file itself. */
        FILE
    }

    /** An article to be read. */
    private static final class Document {
        /** Path in the archive. */
        private final String path;

        private final byte[] bytes;

        private Document(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }
    }

    /** Gives a document. */
    @FunctionalInterface
    private interface Source {
        Document get() throws IOException, UnreadableException;
    }

    /**
     * Makes the command ready.
     *
     * @param config outlets and topics of the archive
     * @param jobs number of threads
     */
    ExtractAlone(ArchiveConfig config, Carries carries, PrintWriter out, PrintWriter err, int jobs) {
        Gazetteer gazetteer = Gazetteer.with(config);
        this.parser = new ArticleParser(gazetteer);
        this.resolver = new Resolver(gazetteer);
        this.version = RecordLine.version(config);
        this.carries = carries;
        this.out = out;
        this.err = err;
        this.jobs = jobs;
    }

    /** Prints the records of files, in their order. */
    void files(List<ArchiveScanner.Entry> entries) throws IOException {
        List<Source> batch = new ArrayList<>();
        for (ArchiveScanner.Entry entry : entries) {
            batch.add(() -> new Document(entry.path(), ArticleReader.bytes(entry)));
            if (batch.size() == BATCH * jobs) {
                print(batch);
            }
        }
        print(batch);
    }

    /**
     * Prints the records of what lines name or hold, in their order: a path, or an object of JSON with {@code file} and
     * {@code text}, or {@code file} and {@code bytes} in base 64.
     *
     * @param folder the folder that paths are relative to
     */
    void lines(InputStream in, Path folder) throws IOException {
        Lines lines = new Lines(in);
        List<Source> batch = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            byte[] one = line;
            if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
                batch.add(() -> document(one, folder));
            }
            if (batch.size() == BATCH * jobs) {
                print(batch);
            }
        }
        print(batch);
    }

    private static Document document(byte[] line, Path folder) throws IOException, UnreadableException {
        if (line[0] != '{') {
            String path = new String(line, StandardCharsets.UTF_8).strip();
            try {
                Path file = folder.resolve(path).normalize();
                Path inside = file.startsWith(folder) && !folder.toString().isEmpty() ? folder.relativize(file) : file;
                String name = plain(inside.toString());
                return new Document(
                        name, ArticleReader.bytes(new ArchiveScanner.Entry(file, name, ArticleIds.of(name))));
            } catch (InvalidPathException e) {
                throw new IOException(path + ": is no path", e);
            }
        }
        Map<String, String> members = RecordLine.members(line);
        String name = members.get("file");
        String text = members.get("text");
        String bytes = members.get("bytes");
        if (name == null || (text == null && bytes == null)) {
            throw new IOException("a document needs \"file\", and \"text\" or \"bytes\"");
        }
        try {
            return new Document(
                    plain(name),
                    text != null
                            ? text.getBytes(StandardCharsets.UTF_8)
                            : Base64.getDecoder().decode(bytes));
        } catch (IllegalArgumentException e) {
            throw new IOException(name + ": its bytes are not in base 64", e);
        }
    }

    private static String plain(String path) {
        String plain = path.replace('\\', '/');
        while (plain.startsWith("/") || plain.startsWith("./")) {
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return plain;
    }

    private void print(List<Source> batch) throws IOException {
        @Nullable String[] records = new @Nullable String[batch.size()];
        ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();
        Workers.each(jobs, IntStream.range(0, records.length).boxed().toList(), i -> {
            try {
                records[i] = record(batch.get(i).get(), problems);
            } catch (UnreadableException e) {
                problems.add(e.problem());
            } catch (IOException e) {
                problems.add(Problem.error(
                        "read.failed", "", Failures.words(e), "Give a path, or an object of JSON, on each line."));
            }
        });
        Arrays.stream(records).flatMap(Stream::ofNullable).forEach(out::println);
        leftOut += (int) Arrays.stream(records).filter(record -> record == null).count();
        ProblemPrinter.print(err, problems.stream().sorted(Problem.BY_PLACE).toList());
        batch.clear();
    }

    private String record(Document document, ConcurrentLinkedQueue<Problem> problems) throws UnreadableException {
        RawArticle raw = new ArticleReader().read(document.bytes, document.path, ArticleIds.of(document.path));
        problems.addAll(raw.problems());
        ParsedArticle parsed = Stages.attempt(parser, Recognisers.installed(), raw, problems);
        Article article = resolver.resolve(List.of(parsed == null ? PlainArticle.of(raw) : parsed))
                .articles()
                .get(0);
        if (parsed == null) {
            // a build tries it again, and tells of it
            return RecordWriter.line(article);
        }
        return switch (carries) {
            case NOTHING -> RecordWriter.line(article);
            case PARSED -> RecordLine.of(article, parsed, form, version, null);
            case FILE -> RecordLine.of(article, parsed, form, version, document.bytes);
        };
    }

    /** Returns how many articles could not be read. */
    int leftOut() {
        return leftOut;
    }
}
