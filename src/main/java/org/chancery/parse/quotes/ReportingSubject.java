package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;

/**
 * What may be the subject of a verb of telling: a name, or a pronoun or office at the head of a sentence or behind a comma.
 *
 * @param start where the phrase begins, titles before a name included
 * @param end where it ends
 * @param person index of the person, or -1 where a pronoun or an office stands for somebody
 */
record ReportingSubject(int start, int end, int person) {

    /** Words that make what follows a relative clause: {@code what NAME said}. */
    static final Set<String> RELATIVE =
            Set.of("as", "what", "which", "that", "whom", "like", "when", "where", "whatever", "how", "than", "if");

    private static final int MOST_TERMS = 7;
    private static final int REACH = 60;

    /** Returns the subjects of a line in order. */
    static List<ReportingSubject> of(String text, Cast cast, Range line) {
        List<ReportingSubject> found = new ArrayList<>();
        for (Cast.Named named : cast.within(line.start(), line.end())) {
            int end = named.range().end();
            if (!Sentences.possessive(text, end)) {
                found.add(new ReportingSubject(titles(text, line, named.range().start()), end, named.person()));
            }
        }
        boolean head = true;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (head && (c == 'H' || c == 'h' || c == 'S' || c == 's' || c == 'T' || c == 't')) {
                add(text, i, line.end(), found);
            }
            boolean stop = c == '.' || c == '!' || c == '?' || c == ',' || c == ';';
            head = stop || head && c == ' ';
        }
        found.sort(Comparator.comparingInt(ReportingSubject::end));
        return found;
    }

    private static void add(String text, int at, int limit, List<ReportingSubject> found) {
        if (opens(text, at, limit, "he ")) {
            found.add(new ReportingSubject(at, at + 2, -1));
        } else if (opens(text, at, limit, "she ")) {
            found.add(new ReportingSubject(at, at + 3, -1));
        } else if (opens(text, at, limit, "the ")) {
            List<Term> terms = Terms.read(text, at, Math.min(limit, at + REACH), MOST_TERMS);
            for (int i = 1; i + 1 < terms.size() && terms.get(i).word(); i++) {
                if (terms.get(i).is(WordKind.OFFICE) && terms.get(i + 1).is(WordKind.REPORTED)) {
                    found.add(new ReportingSubject(at, terms.get(i).end(), -1));
                    return;
                }
            }
        }
    }

    private static boolean opens(String text, int at, int limit, String word) {
        return at + word.length() <= limit && text.regionMatches(true, at, word, 0, word.length());
    }

    /** Returns where the titles and offices before a name begin. */
    private static int titles(String text, Range line, int name) {
        int from = Math.max(line.start(), name - REACH);
        while (from < name && from > line.start() && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from++;
        }
        List<Term> terms = Terms.read(text, from, name, REACH);
        int i = terms.size();
        while (i > 0 && isTitle(terms, i - 1)) {
            i--;
        }
        return i < terms.size() ? terms.get(i).start() : name;
    }

    private static boolean isTitle(List<Term> terms, int i) {
        Term term = terms.get(i);
        boolean abbreviation = term.mark('.') && i > 0 && terms.get(i - 1).capital();
        return abbreviation
                || term.is(WordKind.OFFICE)
                || term.is(WordKind.MODIFIER)
                || (term.word()
                        && term.capital()
                        && !term.is(WordKind.SUBORDINATOR)
                        && !RELATIVE.contains(term.lower()));
    }
}
