package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery people}: who is who, as a person decides it. */
@Command(
        name = "people",
        description = {
            "Writes down in articles/_people.yaml who is who, or prints what is known.",
            "A decision is tried on all articles first and then written; it holds for every build from then on.",
            "The file's comments and order stay."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PeopleMergeCommand.class,
            PeopleSplitCommand.class,
            PeopleRenameCommand.class,
            PeopleIgnoreCommand.class,
            PeopleMatchCommand.class,
            PeopleShowCommand.class
        },
        footer = {
            "",
            "Ends with 0 when the decision is written, with 2 if the command line, a configuration file or the decision",
            "is wrong, and with 3 if reading or writing failed.",
            "",
            "Examples:",
            "  chancery people show \"Wang Yi\"",
            "  chancery people merge zhou-enlai chou-en-lai",
            "  chancery people split wang-yi --article 2021/choir.txt",
            "  chancery people rename a-okello \"Amina Okello\"",
            "  chancery people ignore \"State House\"",
            "  chancery people match people.csv"
        })
final class PeopleCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "it is not told what to do: merge, split, rename, ignore, match or show");
    }
}
