package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells whom a noun means that stands for somebody named: {@code the minister}, {@code the Norwegian}, {@code his wife}. */
final class Epithets {

    private static final int REACH = 3000;

    private final String text;
    private final Cast cast;
    private final Salience salience;
    private final OfficeHolders offices;
    private final Appositives appositives;

    Epithets(String text, Cast cast, Salience salience) {
        this.text = text;
        this.cast = cast;
        this.salience = salience;
        this.offices = new OfficeHolders(cast.people());
        this.appositives = new Appositives(text, cast);
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
            person = office(phrase, at);
            if (person < 0 && phrase.definite() && noun.is(WordKind.PERSON)) {
                person = salience.onlyOneNamedBefore(paragraph, at);
            }
        } else if (phrase.definite() && isAge(noun)) {
            person = aged(noun, paragraph, at);
        } else if (phrase.definite() && (noun.is(WordKind.PERSON) || noun.is(WordKind.RELATION))) {
            int told = nearest(at, one -> appositives.tells(one, noun.lower(), phrase.holds(WordKind.FORMER)));
            person = told >= 0 ? told : salience.onlyOneNamedBefore(paragraph, at);
        } else if (phrase.definite() && cast.country(noun) != null) {
            person = countryman(Objects.requireNonNull(cast.country(noun)), at);
        }
        return person < 0 ? Attribution.UNKNOWN : person;
    }

    private static boolean isAge(Term term) {
        return term.lower().endsWith("-year-old")
                && Character.isDigit(term.lower().charAt(0));
    }

    private int aged(Term noun, int paragraph, int at) {
        String years = noun.lower().substring(0, noun.lower().indexOf('-'));
        int told = nearest(at, one -> appositives.tells(one, years, false));
        return told >= 0 ? told : salience.centre(paragraph, at);
    }

    private int office(NounPhrase phrase, int at) {
        List<Term> terms = phrase.terms();
        int start = OfficeHolders.start(terms, phrase.head());
        String words = text.substring(
                        terms.get(start).start(), terms.get(phrase.head()).end())
                .toLowerCase(Locale.ROOT);
        String noun = phrase.noun().lower();
        boolean former = phrase.holds(WordKind.FORMER);
        String country = country(phrase);
        IntPredicate holder = person -> !former && offices.holds(person, words);
        IntPredicate called = person -> appositives.tells(person, noun, former);
        for (IntPredicate held : List.of(holder, called)) {
            int person = nearest(at, one -> held.test(one) && (country == null || appositives.isOf(one, country)));
            if (person < 0 && country != null) {
                person = nearest(
                        at, one -> held.test(one) && appositives.countries(one).isEmpty());
            }
            if (person >= 0) {
                return person;
            }
        }
        return country == null ? onlyHolder(holder) : countryman(country, at);
    }

    private @Nullable String country(NounPhrase phrase) {
        List<Term> terms = phrase.terms();
        String before =
                cast.country(terms.get(phrase.first()).start(), phrase.noun().start());
        boolean of = phrase.head() + 2 < terms.size()
                && terms.get(phrase.head() + 1).lower().equals("of");
        return before != null || !of ? before : cast.country(terms.get(phrase.head() + 2));
    }

    private int onlyHolder(IntPredicate holder) {
        int found = -1;
        for (int person = 0; person < cast.people().size(); person++) {
            if (holder.test(person)) {
                if (found >= 0) {
                    return -1;
                }
                found = person;
            }
        }
        return found;
    }

    private int countryman(String country, int at) {
        return nearest(at, one -> appositives.isOf(one, country));
    }

    private int relation(NounPhrase phrase, int paragraph, int at) {
        String noun = phrase.noun().lower();
        int owner = salience.pronoun(paragraph, at, phrase.opener().equals("her"));
        int told = nearest(at, one -> one != owner && appositives.tells(one, noun, phrase.holds(WordKind.FORMER)));
        if (told >= 0) {
            return told;
        }
        String country = cast.country(terms(phrase), phrase.noun().start());
        if (country != null) {
            return nearest(at, one -> one != owner && appositives.isOf(one, country));
        }
        boolean equal = phrase.noun().is(WordKind.RELATION) && Kinship.untold(noun);
        return equal && owner >= 0 ? salience.other(paragraph, at, owner) : -1;
    }

    private static int terms(NounPhrase phrase) {
        return phrase.terms().get(phrase.first()).start();
    }

    /** Returns the one named last before an offset of whom something is true, -1 where it is true of nobody. */
    private int nearest(int before, IntPredicate wanted) {
        List<Integer> asked = new ArrayList<>();
        for (int i = cast.lower(before) - 1; i >= 0 && cast.all().get(i).range().start() > before - REACH; i--) {
            int person = cast.all().get(i).person();
            if (!asked.contains(person)) {
                if (wanted.test(person)) {
                    return person;
                }
                asked.add(person);
            }
        }
        return -1;
    }
}
