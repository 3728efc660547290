package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery man}: manual pages. */
@Command(
        name = "man",
        description = "Prints the manual page of the program or of a command, or writes all of them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chancery man people merge | man -l -",
            "  chancery man -o ~/.local/share/man/man1",
            "  man chancery-build"
        })
final class ManCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Words of the command (default: the program).")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Write the pages of all commands into this folder, one file each.")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException {
        CommandSpec program = spec.root();
        String version =
                program.version().length == 0 ? String.join("", new Version().getVersion()) : program.version()[0];
        if (output != null) {
            Files.createDirectories(output);
            for (CommandSpec one : ManPage.all(program.commandLine())) {
                Files.writeString(
                        output.resolve(ManPage.fileName(one)), ManPage.of(one, version), StandardCharsets.UTF_8);
            }
            return 0;
        }
        CommandSpec found = program;
        for (String word : words) {
            if (!found.subcommands().containsKey(word)) {
                throw new UsageException(
                        "there is no command " + String.join(" ", words), "\"chancery --help\" lists them.");
            }
            found = found.subcommands().get(word).getCommandSpec();
        }
        spec.commandLine().getOut().print(ManPage.of(found, version));
        return 0;
    }
}
