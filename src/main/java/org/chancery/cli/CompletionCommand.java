package org.chancery.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery completion}: a script by which a shell completes what is typed. */
@Command(
        name = "completion",
        description = "Prints a script by which a shell completes commands and options.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  source <(chancery completion bash)          in ~/.bashrc",
            "  source <(chancery completion zsh)           in ~/.zshrc, below compinit",
            "  chancery completion fish > ~/.config/fish/completions/chancery.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        // the script for bash turns on the completion of bash where zsh runs it
        String script =
                shell == Shell.FISH ? FishCompletion.of(program) : AutoComplete.bash(program.getCommandName(), program);
        spec.commandLine().getOut().print(script);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
