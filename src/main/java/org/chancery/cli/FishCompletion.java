package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The script by which the shell fish completes what is typed. */
final class FishCompletion {

    private FishCompletion() {}

    static String of(CommandLine program) {
        StringBuilder out = new StringBuilder("# completion of " + program.getCommandName() + " for fish\n");
        commands(out, program, program.getCommandName(), List.of());
        return out.toString();
    }

    /** Adds the sub-commands and options of a command. */
    private static void commands(StringBuilder out, CommandLine command, String program, List<String> path) {
        String seen =
                path.isEmpty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + path.get(path.size() - 1);
        for (Map.Entry<String, CommandLine> sub : command.getSubcommands().entrySet()) {
            out.append("complete -c ")
                    .append(program)
                    .append(" -n ")
                    .append(quoted(seen))
                    .append(" -a ");
            out.append(sub.getKey())
                    .append(" -d ")
                    .append(quoted(first(sub.getValue())))
                    .append('\n');
        }
        for (OptionSpec option : command.getCommandSpec().options()) {
            out.append("complete -c ").append(program).append(" -n ").append(quoted(seen));
            for (String name : option.names()) {
                out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            boolean takesValue = option.arity().max() > 0;
            boolean isFile = option.type().equals(Path.class);
            out.append(!takesValue ? "" : isFile ? " -r -F" : " -x");
            if (takesValue && option.type().isEnum() && option.completionCandidates() != null) {
                StringBuilder words = new StringBuilder();
                option.completionCandidates().forEach(word -> words.append(words.length() == 0 ? "" : " ")
                        .append(word));
                out.append(" -a ").append(quoted(words.toString()));
            }
            String[] description = option.description();
            out.append(description.length == 0 ? "" : " -d " + quoted(description[0]))
                    .append('\n');
        }
        command.getSubcommands().forEach((name, sub) -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(name);
            commands(out, sub, program, deeper);
        });
    }

    private static String first(CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
