package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.ArticleReader;
import org.chancery.read.UnreadableException;
import org.chancery.render.RecordWriter;
import org.chancery.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** {@code chancery extract}: records as JSON Lines. */
@Command(
        name = "extract",
        description = "Prints the record of each article as one line of JSON.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of files.")
    private List<Path> paths = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Gazetteer gazetteer = Gazetteer.shipped();
        ArticleReader reader = new ArticleReader();
        ArticleParser parser = new ArticleParser(gazetteer);
        List<ParsedArticle> parsed = new ArrayList<>();
        int status = 0;
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    try {
                        parsed.add(parser.parse(
                                reader.read(file, path.relativize(file).toString())));
                    } catch (UnreadableException e) {
                        err.println(e.problem().place() + ": " + e.problem().message());
                        status = 1;
                    }
                }
            }
        }
        JsonFactory json = new JsonFactory();
        for (Article article : new Resolver(gazetteer).resolve(parsed).articles()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = json.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
                RecordWriter.write(article, generator);
            }
            out.println(line);
        }
        return status;
    }
}
