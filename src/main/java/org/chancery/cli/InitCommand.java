package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery init}: a new archive. */
@Command(
        name = "init",
        description = "Makes a new archive: the folder articles/ with a first article and _site.yaml.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Changes nothing that is there: a folder that has articles already is left as it is.",
            "Ends with 0, with 2 if there is an archive already, and with 3 if writing failed.",
            "",
            "Example:",
            "  chancery init my-archive"
        })
final class InitCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The new folder (default: the working folder).")
    private Path folder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + " is a file", "Name a folder.");
        }
        Path articles = folder.resolve("articles");
        if (hasFiles(articles)) {
            throw new UsageException(
                    "there is an archive already: " + articles,
                    "Name another folder, or go on with \"chancery build" + argument() + "\".");
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("_site.yaml", "new-site.yaml");
        files.put("welcome.txt", "new-article.txt");
        PrintWriter err = spec.commandLine().getErr();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = articles.resolve(file.getKey());
            if (NewFile.write(path, NewFile.bundled(file.getValue()))) {
                spec.commandLine().getOut().println(path);
            }
        }
        err.println();
        err.println("Next:");
        err.println("    chancery build" + argument());
        err.println("and open " + folder.resolve("site").resolve("index.html") + " in a browser. Then put your own");
        err.println("articles into " + articles + " as .txt, .md or .html, or take them out of saved pages with");
        err.println("    chancery import PATH" + (argument().isEmpty() ? "" : " --archive" + argument()));
        return 0;
    }

    private String argument() {
        String path = folder.toString();
        if (path.isEmpty()) {
            return "";
        }
        return path.indexOf(' ') >= 0 ? " \"" + path + "\"" : " " + path;
    }

    private static boolean hasFiles(Path articles) throws IOException {
        if (!Files.isDirectory(articles)) {
            return Files.exists(articles);
        }
        try (Stream<Path> files = Files.list(articles)) {
            return files.findAny().isPresent();
        }
    }
}
