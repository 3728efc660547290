package org.chancery.parse.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Part;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Role;

/** Finds who put the questions where the words above an interview tell it: {@code NAME spoke to NAME}. */
final class Interviewers {

    private static final Set<String> SPEAKING =
            Set.of("spoke", "speaks", "talked", "talks", "talking", "speaking", "spoken");
    private static final Set<String> REPORTERS =
            Set.of("correspondent", "reporter", "journalist", "editor", "columnist", "writer");

    private Interviewers() {}

    /** Gives the part to the candidates of an article that has questions and answers. */
    static void read(Layout layout, List<Candidate> candidates) {
        long asked = layout.lines().stream()
                .filter(line -> line.role() == Role.QUESTION || line.role() == Role.ANSWER)
                .count();
        if (asked < 2) {
            return;
        }
        Set<String> answering = new HashSet<>();
        for (Candidate c : candidates) {
            if (c.label && c.part == null) {
                answering.add(c.keys.get(c.keys.size() - 1));
            }
        }
        for (Candidate c : candidates) {
            boolean maker = c.part == null && !c.blocked && !c.single() && !c.label;
            if (maker && !answering.contains(c.keys.get(c.keys.size() - 1)) && asks(c)) {
                c.part = Part.INTERVIEWER;
                c.weak = false;
                c.tell(3, "interviewer");
            }
        }
    }

    private static boolean asks(Candidate c) {
        Word after = c.word(c.to + 1);
        Word whom = c.word(c.to + 2);
        if (after != null
                && whom != null
                && after.key().equals("met")
                && (whom.key().equals("him") || whom.key().equals("her"))) {
            return true;
        }
        boolean reporter = false;
        for (int i = c.from - 1; i > 0 && c.from - i < 8; i--) {
            Word word = c.words.get(i);
            if (word.key().equals("to") || word.key().equals("with")) {
                boolean speaking = SPEAKING.contains(c.words.get(i - 1).key());
                return speaking && (reporter || c.titles.isEmpty());
            }
            reporter |= REPORTERS.contains(word.key());
            boolean goesOn = word.capital()
                    || word.mark('\'')
                    || word.mark('’')
                    || word.key().equals("s")
                    || word.key().equals("special")
                    || word.key().equals("our")
                    || word.key().equals("the")
                    || word.is(Lexicon.OFFICE);
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }
}
