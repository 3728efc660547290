package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;

/** Weighs what the words of a candidate tell by themselves. */
final class NameForm {

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "il", "der", "die", "das");

    private NameForm() {}

    /** Adds to the evidence of a candidate. */
    static void weigh(Candidate c) {
        Word first = c.words.get(c.from);
        if (c.single()) {
            c.evidence -= 0.5;
            if (first.is(Lexicon.FAMILY)) {
                c.evidence += 0.9;
            }
            if (first.is(Lexicon.CHINESE | Lexicon.KOREAN)) {
                c.evidence += 0.9;
            }
            if (first.is(Lexicon.GIVEN)) {
                c.evidence += 0.4;
            }
            if (first.is(Lexicon.PLACE | Lexicon.COMMON)) {
                c.evidence -= 1.5;
            }
            return;
        }
        c.evidence += c.keys.size() > 4 ? 0 : first.opens() ? 1 : 1.6;
        boolean initial = false;
        boolean common = false;
        for (int i = c.from; i <= c.to; i++) {
            Word word = c.words.get(i);
            initial |= word.type() == Shape.INITIAL;
            common |= word.is(Lexicon.COMMON) && !word.is(Lexicon.NAME) && word.type() != Shape.LOWER;
        }
        Word last = c.words.get(c.to);
        if (first.is(Lexicon.GIVEN) || givenInParts(first.key())) {
            c.tell(last.is(Lexicon.PLACE) ? 1 : 2, "given-name");
        }
        if (last.is(Lexicon.FAMILY)) {
            c.tell(1, "family-name");
        }
        if (first.is(Lexicon.FAMILY_FIRST) && c.keys.size() <= 4 && Syllables.all(c.keys)) {
            boolean mere = first.is(Lexicon.VIETNAMESE)
                    && !first.is(Lexicon.CHINESE | Lexicon.KOREAN)
                    && !last.is(Lexicon.VIETNAMESE_GIVEN);
            c.tell(mere ? -1 : 2, "family-first");
        }
        if (initial) {
            c.tell(last.type() == Shape.INITIAL ? 0.5 : 2, "initial");
        }
        if (common) {
            c.evidence -= 1;
        }
        Word second = c.words.get(c.from + 1);
        if (ARTICLES.contains(first.key()) && !second.is(Lexicon.NAME) && !Syllables.all(List.of(second.key()))) {
            c.evidence -= 3;
        }
        if ((last.is(Lexicon.PLACE) && !last.is(Lexicon.FAMILY))
                || (first.is(Lexicon.PLACE) && !first.is(Lexicon.GIVEN))) {
            c.evidence -= 1;
        }
    }

    private static boolean givenInParts(String key) {
        int hyphen = key.indexOf('-');
        return hyphen > 0 && (Lexicon.shipped().flags(key.substring(0, hyphen)) & Lexicon.GIVEN) != 0;
    }
}
