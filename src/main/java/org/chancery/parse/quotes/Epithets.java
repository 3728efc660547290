package org.chancery.parse.quotes;

import java.util.List;
import java.util.Objects;

/** Tells whom a noun means that stands for somebody named: {@code the minister}, {@code the Norwegian}, {@code his wife}. */
final class Epithets {

    private final Cast cast;
    private final Salience salience;
    private final OfficeNouns offices;

    Epithets(Cast cast, Salience salience, OfficeNouns offices) {
        this.cast = cast;
        this.salience = salience;
        this.offices = offices;
    }

    /** Returns whether the word at an index can be the noun of such a phrase. */
    boolean isHead(List<Term> terms, int i) {
        Term term = terms.get(i);
        return term.is(WordKind.OFFICE)
                || term.is(WordKind.PERSON)
                || term.is(WordKind.RELATION)
                || isAge(term)
                || (i > 0 && terms.get(i - 1).lower().equals("the") && cast.country(term) != null);
    }

    /**
     * Returns whom the phrase means whose noun stands at an index, {@link Attribution#UNKNOWN} where that cannot be told.
     *
     * @param terms the clause
     * @param head index of the noun
     * @param paragraph where to begin to look for the one spoken of
     */
    int meant(List<Term> terms, int head, int paragraph) {
        NounPhrase phrase = NounPhrase.endingAt(terms, head);
        Term noun = phrase.noun();
        if (phrase.indefinite() || noun.lower().endsWith("s") && !noun.is(WordKind.OFFICE)) {
            return Attribution.UNKNOWN;
        }
        int at = terms.get(phrase.first()).start();
        int person = -1;
        if (phrase.owned() && noun.is(WordKind.RELATION)) {
            person = relation(phrase, paragraph, at);
        } else if (noun.is(WordKind.OFFICE)) {
            person = offices.meant(phrase, at);
            if (person < 0 && phrase.definite() && noun.is(WordKind.PERSON)) {
                person = salience.onlyOneNamedBefore(paragraph, at);
            }
            if (person < 0) {
                person = untold(phrase, paragraph, at);
            }
        } else if (phrase.definite() && isAge(noun)) {
            person = aged(noun, paragraph, at);
        } else if (phrase.definite() && (noun.is(WordKind.PERSON) || noun.is(WordKind.RELATION))) {
            int told = offices.nearest(
                    at, one -> offices.appositives().tells(one, noun.lower(), phrase.holds(WordKind.FORMER)));
            person = told >= 0 ? told : salience.onlyOneNamedBefore(paragraph, at);
        } else if (phrase.definite() && cast.country(noun) != null) {
            person = offices.countryman(Objects.requireNonNull(cast.country(noun)), at);
        }
        return person < 0 ? Attribution.UNKNOWN : person;
    }

    /** Returns whom an office means that the text gives nobody before: the one of whom the sentence before speaks. */
    private int untold(NounPhrase phrase, int paragraph, int at) {
        int subject = phrase.definite() ? salience.subjectBefore(paragraph, at) : -1;
        if (subject >= 0 && !offices.contradicts(subject, phrase)) {
            return subject;
        }
        return cast.within(paragraph, at).isEmpty() ? offices.onlyHolder(phrase) : -1;
    }

    private static boolean isAge(Term term) {
        return term.lower().endsWith("-year-old")
                && Character.isDigit(term.lower().charAt(0));
    }

    private int aged(Term noun, int paragraph, int at) {
        String years = noun.lower().substring(0, noun.lower().indexOf('-'));
        int told = offices.nearest(at, one -> offices.appositives().tells(one, years, false));
        return told >= 0 ? told : salience.centre(paragraph, at);
    }

    private int relation(NounPhrase phrase, int paragraph, int at) {
        String noun = phrase.noun().lower();
        int owner = salience.pronoun(paragraph, at, phrase.opener().equals("her"));
        int told = offices.nearest(
                at, one -> one != owner && offices.appositives().tells(one, noun, phrase.holds(WordKind.FORMER)));
        if (told >= 0) {
            return told;
        }
        String country = cast.country(terms(phrase), phrase.noun().start());
        if (country != null) {
            return offices.nearest(
                    at, one -> one != owner && offices.appositives().isOf(one, country));
        }
        boolean equal = phrase.noun().is(WordKind.RELATION) && Kinship.untold(noun);
        return equal && owner >= 0 ? salience.other(Math.max(paragraph, salience.paragraph(at)), at, owner) : -1;
    }

    private static int terms(NounPhrase phrase) {
        return phrase.terms().get(phrase.first()).start();
    }
}
