package org.chancery.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the program, in the order of its help. */
final class Commands {

    private static final List<Class<?>> ALL = List.of(
            BuildCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            ReviewCommand.class,
            PeopleCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            InitCommand.class,
            NewCommand.class,
            ServeCommand.class,
            CompletionCommand.class,
            ManCommand.class);

    /** Those that tell of all the others. */
    private static final Set<Class<?>> OF_ALL = Set.of(CompletionCommand.class, ManCommand.class);

    private Commands() {}

    /**
     * Adds to the program the commands that this command line needs. Where it opens with the name of one, that is this one
     * alone: to prepare all of them takes longer than to read an article.
     */
    static void add(CommandLine program, String... args) {
        for (Class<?> type : ALL) {
            if (args.length > 0 && !OF_ALL.contains(type) && isNamed(type, args[0])) {
                program.addSubcommand(type);
                return;
            }
        }
        ALL.forEach(program::addSubcommand);
    }

    private static boolean isNamed(Class<?> type, String word) {
        Command command = type.getAnnotation(Command.class);
        return command != null && command.name().equals(word);
    }
}
