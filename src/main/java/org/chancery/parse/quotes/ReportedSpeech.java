package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech given in the reporter's words, behind its verb or before it: {@code NAME noted that …},
 * {@code …, the minister said}. A speaker whom only a pronoun or an office names must be known.
 */
final class ReportedSpeech {

    private static final int REACH = 120;
    private static final int MOST_TERMS = 12;
    private static final int LONGEST = 600;
    /** Verbs that may stand behind what was said. */
    private static final Set<String> TRAILING =
            Set.of("said", "says", "added", "noted", "stressed", "explained", "warned", "argued", "told", "announced");

    private final String text;
    private final Cast cast;
    private final Subjects subjects;
    private final List<Range> lines;
    private final List<Marked> marked;
    private final List<Reported> found = new ArrayList<>();

    ReportedSpeech(String text, Cast cast, Subjects subjects, List<Range> lines, List<Marked> marked) {
        this.text = text;
        this.cast = cast;
        this.subjects = subjects;
        this.lines = lines;
        this.marked = marked;
    }

    /**
     * A clause given to a speaker.
     *
     * @param clause the words behind the verb, or before the subject
     * @param speaker index of the person
     */
    record Reported(Range clause, int speaker) {}

    /** Returns reported speech that holds no quotation marks, in order. */
    List<Reported> read() {
        for (int i = 0; i < lines.size(); i++) {
            Range line = lines.get(i);
            int paragraph = lines.get(Math.max(0, i - 2)).start();
            int done = line.start();
            for (ReportingSubject subject : ReportingSubject.of(text, cast, line)) {
                if (subject.end() >= done) {
                    done = Math.max(done, read(subject, line, paragraph));
                }
            }
        }
        return found;
    }

    /** Reads the clause of one subject; returns where it ends, or 0 where it has none. */
    private int read(ReportingSubject subject, Range line, int paragraph) {
        int from = subject.end();
        List<Term> terms = Terms.read(text, from, Math.min(line.end(), from + REACH), MOST_TERMS);
        int verb = !terms.isEmpty()
                        && terms.get(0).is(WordKind.ADVERB)
                        && !terms.get(0).is(WordKind.REPORTED)
                ? 1
                : 0;
        if (terms.size() <= verb || !terms.get(verb).is(WordKind.REPORTED)) {
            return 0;
        }
        Range clause = trailing(subject, terms, verb, line);
        if (clause == null) {
            clause = behind(subject, terms, verb, line);
        }
        if (clause == null || clause.length() < 6 || quoted(clause, from)) {
            return 0;
        }
        int speaker = subject.person() >= 0
                ? subject.person()
                : subjects.meant(Terms.read(text, subject.start(), from, MOST_TERMS), paragraph);
        if (speaker < 0) {
            return 0;
        }
        found.add(new Reported(clause, speaker));
        return Math.max(clause.end(), from);
    }

    private @Nullable Range behind(ReportingSubject subject, List<Term> terms, int verb, Range line) {
        if (terms.size() <= verb + 1 || !terms.get(verb + 1).word() || leaves(subject, line)) {
            return null;
        }
        int start = ReportedClause.start(terms, verb);
        if (start < 0) {
            return null;
        }
        int end = clauseEnd(start, line.end());
        return ReportedClause.isVisit(terms, verb, text.substring(start, end)) ? null : new Range(start, end);
    }

    /** Returns whether the subject stands in a relative clause, or speaks together with another. */
    private boolean leaves(ReportingSubject subject, Range line) {
        int from = Math.max(line.start(), subject.start() - 40);
        List<Term> before = Terms.read(text, from, subject.start(), 40);
        if (before.isEmpty()) {
            return false;
        }
        Term last = before.get(before.size() - 1);
        Term other = before.size() > 1 ? before.get(before.size() - 2) : last;
        boolean together =
                last.lower().equals("and") && (cast.endsAt(other.end()) != null || other.is(WordKind.OFFICE));
        return together || ReportingSubject.RELATIVE.contains(last.lower());
    }

    /** Returns the words before {@code , NAME said.}, null where the subject does not close a sentence. */
    private @Nullable Range trailing(ReportingSubject subject, List<Term> terms, int verb, Range line) {
        int comma = subject.start() - 1;
        while (comma > line.start() && text.charAt(comma) == ' ') {
            comma--;
        }
        if (comma <= line.start()
                || text.charAt(comma) != ','
                || !TRAILING.contains(terms.get(verb).lower())) {
            return null;
        }
        Term next = verb + 1 < terms.size() ? terms.get(verb + 1) : terms.get(verb);
        boolean closes = next == terms.get(verb) || next.mark('.') || next.mark(',');
        boolean when = next.is(WordKind.PREPOSITION) || next.capital() || next.is(WordKind.ADVERB);
        boolean told = terms.get(verb).lower().equals("told");
        if (!closes && !when && !told) {
            return null;
        }
        int start = Sentences.start(text, Math.max(line.start(), comma - LONGEST), comma);
        while (start < comma && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        List<Term> clause = Terms.read(text, start, comma, 5);
        boolean opening = clause.size() < 5
                || clause.get(0).is(WordKind.SUBORDINATOR)
                || clause.get(0).lower().endsWith("ing");
        String first = clause.isEmpty() ? "" : clause.get(0).lower();
        boolean speaks = first.equals("i") || text.substring(start, comma).indexOf(':') >= 0;
        return speaks || opening && !told || clause.size() < 4 || clause.get(0).is(WordKind.SUBORDINATOR)
                ? null
                : new Range(start, comma);
    }

    /** Returns whether quotation marks stand in a clause, or right before its subject. */
    private boolean quoted(Range clause, int from) {
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).outside().end() <= Math.min(clause.start(), from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = Math.max(clause.end(), from);
        boolean inside = low < marked.size() && marked.get(low).outside().start() < end;
        boolean attribution = low > 0
                && clause.start() >= from
                && from - marked.get(low - 1).outside().end() < 80
                && !Sentences.ends(text, marked.get(low - 1).outside().end(), from);
        return inside || attribution;
    }

    private int clauseEnd(int from, int limit) {
        int to = Math.min(limit, from + LONGEST);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';'
                    || ((c == '.' || c == '?' || c == '!')
                            && (i + 1 >= to || Sentences.ends(text, i, Math.min(limit, i + 6))))) {
                return i;
            }
        }
        return to;
    }
}
