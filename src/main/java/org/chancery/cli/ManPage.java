package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A manual page of a command in the form that {@code man} reads (macros of man(7)), made of what {@code --help} tells. */
final class ManPage {

    private static final String EXAMPLES = "Examples:";

    private final CommandSpec spec;
    private final String name;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec spec) {
        this.spec = spec;
        this.name = spec.qualifiedName("-");
    }

    /** Returns the name of the file of a command's page. */
    static String fileName(CommandSpec spec) {
        return spec.qualifiedName("-") + ".1";
    }

    /**
     * Returns the page of a command.
     *
     * @param version version of the program
     */
    static String of(CommandSpec spec, String version) {
        ManPage page = new ManPage(spec);
        page.write(version);
        return page.page.toString();
    }

    private void write(String version) {
        line(".TH \"" + name.toUpperCase(Locale.ROOT) + "\" 1 \"\" \"Chancery " + version + "\" \"Chancery\"");
        List<String> description = lines(spec.usageMessage().description());
        section("NAME");
        line(plain(name) + " \\- " + plain(description.isEmpty() ? "" : first(String.join(" ", description))));
        section("SYNOPSIS");
        String synopsis = spec.commandLine().getHelp().synopsis(0).strip();
        line(".B " + plain(synopsis.replaceAll("\\s+", " ")));
        section("DESCRIPTION");
        line(plain(String.join(" ", description)));
        arguments();
        commands();
        footer();
        section("SEE ALSO");
        CommandSpec parent = spec.parent();
        line(parent == null ? "The README of the program." : ".BR " + plain(parent.qualifiedName("-")) + " (1)");
    }

    private void arguments() {
        List<ArgSpec> arguments = new ArrayList<>(spec.positionalParameters());
        spec.options().stream().filter(option -> !option.hidden()).forEach(arguments::add);
        if (arguments.isEmpty()) {
            return;
        }
        section("OPTIONS");
        for (ArgSpec argument : arguments) {
            line(".TP");
            String label = argument.paramLabel();
            if (argument instanceof OptionSpec option) {
                boolean takes = option.arity().max() > 0;
                line("\\fB" + plain(String.join(", ", option.names())) + "\\fR"
                        + (takes ? " \\fI" + plain(label) + "\\fR" : ""));
            } else {
                line("\\fI" + plain(label) + "\\fR");
            }
            String value = String.valueOf(argument.defaultValueString(true));
            line(plain(String.join(" ", lines(argument.description())).replace("${DEFAULT-VALUE}", value)));
        }
    }

    private void commands() {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        spec.subcommands().forEach((word, command) -> {
            line(".TP");
            line("\\fB" + plain(command.getCommandSpec().qualifiedName("-")) + "\\fR(1)");
            line(plain(first(String.join(
                    " ", lines(command.getCommandSpec().usageMessage().description())))));
        });
    }

    private void footer() {
        List<String> words = new ArrayList<>();
        boolean examples = false;
        for (String text : lines(spec.usageMessage().footer())) {
            if (text.equals(EXAMPLES)) {
                flush(words);
                section("EXAMPLES");
                line(".nf");
                examples = true;
            } else if (examples) {
                line(plain(text.strip()));
            } else if (text.isBlank()) {
                flush(words);
            } else {
                words.add(text.strip());
            }
        }
        flush(words);
        if (examples) {
            line(".fi");
        }
    }

    private void flush(List<String> words) {
        if (!words.isEmpty()) {
            section("NOTES");
            line(plain(String.join(" ", words)));
            words.clear();
        }
    }

    private static List<String> lines(String... texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.addAll(Ansi.OFF.new Text(text).toString().lines().toList());
        }
        return lines;
    }

    private static String first(String text) {
        int stop = text.indexOf(". ");
        String sentence = stop < 0 ? text : text.substring(0, stop);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Returns words as they are to be shown: nothing in them is an order to the formatter. */
    private static String plain(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }

    /** Returns a command and all below it. */
    static List<CommandSpec> all(CommandLine command) {
        List<CommandSpec> all = new ArrayList<>();
        all.add(command.getCommandSpec());
        command.getSubcommands().values().forEach(inner -> all.addAll(all(inner)));
        return all;
    }
}
