package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads an alias given in a footnote to the name that bears the footnote's mark. */
final class Footnotes {

    private Footnotes() {}

    /** Returns the aliases of a line with those of a footnote led to a name of the lines before. */
    static List<Aliases.Alias> resolve(List<Aliases.Alias> aliases, List<Word> words, List<Candidate> earlier) {
        String mark = mark(words, 0);
        if (mark == null || aliases.isEmpty()) {
            return aliases;
        }
        List<Aliases.Alias> found = new ArrayList<>();
        for (Aliases.Alias alias : aliases) {
            Candidate bearer = alias.of() == null ? bearer(mark, earlier) : null;
            found.add(bearer == null ? alias : new Aliases.Alias(bearer, alias.name(), alias.usual()));
        }
        return found;
    }

    @Nullable
    private static Candidate bearer(String mark, List<Candidate> earlier) {
        for (Candidate c : earlier) {
            int at = c.to + 1;
            while (at < c.words.size() && at < c.to + 3 && !c.words.get(at).mark('[')) {
                at++;
            }
            if (mark.equals(mark(c.words, at))) {
                return c;
            }
        }
        return null;
    }

    /** Returns the mark of a footnote such as {@code [^1]} at this word, or null. */
    @Nullable
    private static String mark(List<Word> words, int at) {
        boolean opens = at + 3 < words.size()
                && words.get(at).mark('[')
                && words.get(at + 1).mark('^')
                && words.get(at + 3).mark(']');
        return opens ? words.get(at + 2).text() : null;
    }
}
