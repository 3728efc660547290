package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;

/** Finds speech given in the reporter's words right behind a name: {@code NAME noted that …}. */
final class ReportedSpeech {

    private static final int LONGEST = 600;
    private static final Set<String> TELLING =
            Set.of("told", "tells", "assured", "assures", "reminded", "informed", "thanked");
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "during", "to", "after", "before", "again", "later", "earlier");

    /** What opens a thing that is recalled rather than words that are said: {@code recalled his visit}. */
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

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
                if (from < done || Sentences.possessive(text, from)) {
                    continue;
                }
                List<Term> terms = Terms.read(text, from, Math.min(line.end(), from + 120), 12);
                int verb = !terms.isEmpty() && terms.get(0).lower().equals("also") ? 1 : 0;
                if (terms.size() <= verb + 1
                        || !terms.get(verb).is(WordKind.REPORTED)
                        || !terms.get(verb + 1).word()) {
                    continue;
                }
                int start = clauseStart(terms, verb);
                if (start < 0) {
                    continue;
                }
                int end = clauseEnd(text, start, line.end());
                if (isVisit(terms, verb, text.substring(start, end))) {
                    continue;
                }
                while (quote < marked.size() && marked.get(quote).outside().end() <= from) {
                    quote++;
                }
                boolean quoted =
                        quote < marked.size() && marked.get(quote).outside().start() < end;
                boolean attribution = quote > 0
                        && from - marked.get(quote - 1).outside().end() < 80
                        && !Sentences.ends(text, marked.get(quote - 1).outside().end(), from);
                if (!quoted && !attribution && end - start >= 6) {
                    found.add(new Reported(new Range(start, end), named.person()));
                    done = end;
                }
            }
        }
        return found;
    }

    /**
     * Returns where the clause begins behind the verb, without its leading {@code that} and without whom or when it was
     * told; -1 where the verb reports no clause.
     */
    private static int clauseStart(List<Term> terms, int verb) {
        String word = terms.get(verb).lower();
        for (int i = verb + 1; i < terms.size() && i < verb + 9; i++) {
            Term term = terms.get(i);
            if (!term.word()) {
                break;
            }
            if (term.lower().equals("that") && i + 1 < terms.size()) {
                boolean direct = i == verb + 1;
                boolean relative = word.equals("reminded")
                        && terms.subList(verb + 1, i).stream()
                                .anyMatch(t -> t.lower().equals("of"));
                if (relative) {
                    break; // reminded him of the letter that came
                }
                boolean parted = PREPOSITIONS.contains(terms.get(verb + 1).lower()) || TELLING.contains(word);
                if (direct || parted || i == verb + 2) {
                    return terms.get(i + 1).start();
                }
                break;
            }
        }
        if (TELLING.contains(word)) {
            return -1;
        }
        String next = terms.get(verb + 1).lower();
        boolean request = word.equals("asked") || word.equals("called");
        if (request && (next.equals("for") || next.equals("on")) && verb + 2 < terms.size()) {
            return terms.get(verb + 2).start();
        }
        boolean noClause =
                word.equals("explained") && next.equals("to") || word.equals("recalled") && POSSESSIVES.contains(next);
        return noClause || request && !next.equals("to") && !next.equals("whether")
                ? -1
                : terms.get(verb + 1).start();
    }

    /** Returns whether the clause says whom the speaker visited, not what was asked: {@code called on NAME and NAME}. */
    private static boolean isVisit(List<Term> terms, int verb, String clause) {
        return terms.get(verb).lower().equals("called")
                && terms.get(verb + 1).lower().equals("on")
                && !clause.contains(" to ")
                && !clause.contains(" for ");
    }

    private static int clauseEnd(String text, int from, int limit) {
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
