package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import org.chancery.problem.Severity;

/**
 * One thing that a person should look at: what is doubtful, where, and what can be done about it.
 *
 * @param kind what kind of doubt
 * @param severity how bad it is; {@code ERROR} only where something was left out
 * @param subject id of the person, article or source it is about, or empty
 * @param message what is doubtful, one sentence without a full stop
 * @param reach how many articles it touches
 * @param places where to look, the first ones only
 * @param remedies what can be decided, each ready to paste; empty where nothing can be written down
 */
public record ReviewEntry(
        Kind kind,
        Severity severity,
        String subject,
        String message,
        int reach,
        List<Place> places,
        List<Remedy> remedies) {

    /** Kinds of doubt, the worse ones first. */
    public enum Kind {
        /** Something that went wrong with a file. */
        PROBLEM,
        /** It is not certain who somebody is. */
        IDENTITY,
        /** Two names that are nearly the same. */
        NEAR_NAME,
        /** Somebody who is named once and not for certain. */
        WEAK_PERSON,
        /** An article without a date. */
        NO_DATE,
        /** A source that no list knows. */
        SOURCE,
        /** An article without a headline. */
        NO_HEADLINE,
        /** Articles that are nearly one text. */
        REPRINT
    }

    /**
     * Where to look.
     *
     * @param file file of an article or a configuration file, relative to the archive's articles
     * @param article id of the article, or empty
     * @param line line in the file from 1, or 0 where the whole file is meant
     * @param column column in the line from 1, in code points, or 0
     * @param words the words there, or empty
     */
    public record Place(String file, String article, int line, int column, String words) {

        /** Returns the place as compilers write it: {@code file:line:column}, as far as known. */
        public String written() {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
    }

    /**
     * What can be decided.
     *
     * @param when in which case, such as {@code If they are one person}
     * @param file the file of the archive to write it to
     * @param yaml what to paste at the file's end, lines ended by a newline
     * @param command the command that writes it, or empty
     */
    public record Remedy(String when, String file, String yaml, String command) {}

    /** Worst first: what was left out, then by kind, then what touches most articles. */
    static final Comparator<ReviewEntry> WORST_FIRST = Comparator.comparing((ReviewEntry e) -> rank(e))
            .thenComparing(ReviewEntry::kind)
            .thenComparing(ReviewEntry::severity, Comparator.reverseOrder())
            .thenComparing(ReviewEntry::reach, Comparator.reverseOrder())
            .thenComparing(ReviewEntry::subject)
            .thenComparing(e -> e.places().isEmpty() ? "" : e.places().get(0).written())
            .thenComparing(ReviewEntry::message);

    public ReviewEntry {
        places = List.copyOf(places);
        remedies = List.copyOf(remedies);
    }

    private static int rank(ReviewEntry entry) {
        if (entry.kind != Kind.PROBLEM) {
            return 1;
        }
        return switch (entry.severity) {
            case ERROR -> 0;
            case WARNING -> 2;
            case NOTE -> 3;
        };
    }
}
