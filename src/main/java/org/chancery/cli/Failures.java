package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.chancery.config.ConfigException;
import org.chancery.text.Printable;
import org.chancery.write.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what failed in words, with what to do about it, and gives the exit status. */
final class Failures {

    /** The command line or a configuration file is wrong. */
    static final int WRONG = 2;

    /** Reading or writing failed. */
    static final int FAILED = 3;

    private Failures() {}

    /** Tells what is wrong with the command line; for a word that is nearly right, which one was meant. */
    static int usage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        if (args.length == 0) {
            command.usage(err);
            return WRONG;
        }
        err.println(Printable.of(name + ": " + failure.getMessage() + " [usage.option]"));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("    \"" + name + " --help\" tells what it takes.");
        return WRONG;
    }

    /** Tells why a command ended early. */
    static int tell(Exception failure, CommandLine command, boolean stacktrace) {
        return tell(failure, command.getErr(), command.getCommandSpec().qualifiedName(), stacktrace);
    }

    /**
     * Tells why something ended early.
     *
     * @param name what ended
     */
    static int tell(Exception failure, PrintWriter err, String name, boolean stacktrace) {
        if (failure instanceof ConfigException wrong) {
            ProblemPrinter.print(err, wrong.problems());
            return WRONG;
        }
        if (failure instanceof UsageException wrong) {
            say(err, name, String.valueOf(wrong.getMessage()), "usage.request", wrong.hint());
            return WRONG;
        }
        if (failure instanceof RefusedException refused) {
            say(err, name, String.valueOf(refused.getMessage()), "write.refused", refused.hint());
        } else if (failure instanceof UncheckedIOException wrapped) {
            say(err, name, wrapped.getCause() == null ? new IOException(wrapped) : wrapped.getCause());
        } else if (failure instanceof IOException io) {
            say(err, name, io);
        } else {
            say(
                    err,
                    name,
                    "a fault of the program: " + failure,
                    "program.fault",
                    stacktrace ? "" : "Run it again with --stacktrace and report what it prints.");
        }
        if (stacktrace) {
            failure.printStackTrace(err);
        }
        return FAILED;
    }

    private static void say(PrintWriter err, String name, String what, String code, String hint) {
        err.println(Printable.of(name + ": " + what + " [" + code + "]"));
        if (!hint.isEmpty()) {
            err.println("    " + Printable.of(hint));
        }
    }

    private static void say(PrintWriter err, String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            say(err, name, words(e), "io.not-found", "Look whether the path is written as it is on the disk.");
        } else if (e instanceof AccessDeniedException) {
            say(err, name, words(e), "io.denied", "Give yourself the right to it, or name another place.");
        } else if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            say(err, name, words(e), "io.in-the-way", "Move the file elsewhere, or name another place.");
        } else if (String.valueOf(e.getMessage()).contains("No space left")) {
            say(err, name, words(e), "io.disk-full", "Make room on the disk and run it again; a site stays as it was.");
        } else {
            say(err, name, words(e), "io.failed", "Run it again with --stacktrace to see where it failed.");
        }
    }

    /** Returns a failure of input or output in words. */
    static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": it may not be read or written";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return e.getMessage() + ": a file stands where a folder belongs";
        }
        if (e instanceof FileSystemException) {
            return "reading or writing failed: " + e.getMessage();
        }
        return String.valueOf(e.getMessage());
    }
}
