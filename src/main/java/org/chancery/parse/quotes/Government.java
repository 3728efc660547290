package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Tells whether a name hangs on a preposition, so that it is no subject: {@code a letter from President NAME}. */
final class Government {

    private static final int REACH = 90;
    private static final int MOST = 9;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "dame",
            "gen",
            "col",
            "prof",
            "sen",
            "rep",
            "gov",
            "sheikh",
            "haji",
            "don",
            "doña",
            "comrade",
            "father",
            "brother",
            "sister",
            "rev",
            "lt",
            "maj",
            "capt",
            "us",
            "un",
            "eu",
            "uk",
            "honourable",
            "honorable",
            "excellency",
            "majesty",
            "highness",
            "royal",
            "madam");

    private Government() {}

    /**
     * Returns whether a preposition governs a name.
     *
     * @param text the sheet
     * @param from where the sentence begins
     * @param name where the name begins
     * @param cast the people, and the countries the text names
     * @param joined whether a name behind {@code and} hangs on the preposition before the name it is joined to
     */
    static boolean governed(String text, int from, int name, Cast cast, boolean joined) {
        int start = Math.max(from, name - REACH);
        while (start < name && start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start++;
        }
        List<Term> terms = Terms.read(text, start, name, REACH);
        for (int i = terms.size() - 1; i >= 0 && i >= terms.size() - MOST; i--) {
            Term term = terms.get(i);
            String word = term.lower();
            if (term.is(WordKind.PREPOSITION)) {
                boolean ofOffice = word.equals("of") && i > 0 && isPartOf(terms.get(i - 1), cast);
                if (!ofOffice || !isCountry(terms, i + 1, cast) && !isDepartment(terms, i + 1)) {
                    return true;
                }
            } else if (joined
                    && word.equals("and")
                    && i > 0
                    && cast.endsAt(terms.get(i - 1).end()) != null) {
                Cast.Named other = cast.endsAt(terms.get(i - 1).end());
                return other != null && governed(text, from, other.range().start(), cast, false);
            } else if (!isPartOf(term, cast) && !isTitleStop(terms, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTitleStop(List<Term> terms, int i) {
        return terms.get(i).mark('.')
                && i > 0
                && TITLES.contains(terms.get(i - 1).lower());
    }

    /** Returns whether a word closes the name of an office: {@code Secretary of State}. */
    private static boolean isDepartment(List<Term> terms, int i) {
        return i < terms.size()
                && terms.get(i).capital()
                && terms.get(i).is(WordKind.MODIFIER)
                && !terms.get(i).is(WordKind.OFFICE);
    }

    private static boolean isCountry(List<Term> terms, int i, Cast cast) {
        return i < terms.size() && cast.country(terms.get(i)) != null;
    }

    private static boolean isPartOf(Term term, Cast cast) {
        return term.word()
                && (term.is(WordKind.OFFICE)
                        || term.is(WordKind.MODIFIER)
                        || term.is(WordKind.FORMER)
                        || DETERMINERS.contains(term.lower())
                        || TITLES.contains(term.lower())
                        || cast.country(term) != null);
    }
}
