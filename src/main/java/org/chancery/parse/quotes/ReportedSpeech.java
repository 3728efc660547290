package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;
import org.chancery.parse.quotes.Terms.Term;

/** Finds speech given in the reporter's words right behind a name: {@code NAME noted that …}. */
final class ReportedSpeech {

    private static final int LONGEST = 600;

    private ReportedSpeech() {}

    /**
     * A clause given to a speaker.
     *
     * @param clause the words behind the verb
     * @param speaker index of the person
     */
    record Reported(Range clause, int speaker) {}

    /** Returns reported speech that holds no quotation marks, in order. */
    static List<Reported> read(String text, Cast cast, List<Range> lines, List<Marked> marked) {
        List<Reported> found = new ArrayList<>();
        int quote = 0;
        for (Range line : lines) {
            int done = line.start();
            for (Cast.Named named : cast.within(line.start(), line.end())) {
                int from = named.range().end();
                if (from < done || Cast.possessive(text, from)) {
                    continue;
                }
                List<Term> terms = Terms.read(text, from, Math.min(line.end(), from + 60), 4);
                int verb = !terms.isEmpty() && terms.get(0).lower().equals("also") ? 1 : 0;
                if (terms.size() <= verb + 1 || !Speech.reported(terms.get(verb).lower())) {
                    continue;
                }
                int start = terms.get(verb + 1).start();
                int end = clauseEnd(text, start, line.end());
                while (quote < marked.size() && marked.get(quote).outside().end() <= from) {
                    quote++;
                }
                boolean quoted =
                        quote < marked.size() && marked.get(quote).outside().start() < end;
                boolean told = terms.get(verb).lower().equals("told") && !that(text, start, end);
                boolean attribution = quote > 0
                        && from - marked.get(quote - 1).outside().end() < 80
                        && !Cast.sentenceEnds(
                                text, marked.get(quote - 1).outside().end(), from);
                if (!quoted && !told && !attribution && terms.get(verb + 1).word() && end - start >= 12) {
                    found.add(new Reported(withoutThat(terms.get(verb + 1), start, end), named.person()));
                    done = end;
                }
            }
        }
        return found;
    }

    private static boolean that(String text, int from, int to) {
        return Terms.read(text, from, to, 7).stream()
                .anyMatch(term -> term.lower().equals("that"));
    }

    private static Range withoutThat(Term first, int start, int end) {
        boolean that = first.lower().equals("that") && first.end() + 1 < end;
        return new Range(that ? first.end() + 1 : start, end);
    }

    private static int clauseEnd(String text, int from, int limit) {
        int to = Math.min(limit, from + LONGEST);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';'
                    || ((c == '.' || c == '?' || c == '!')
                            && (i + 1 >= to || Cast.sentenceEnds(text, i, Math.min(limit, i + 6))))) {
                return i;
            }
        }
        return to;
    }
}
