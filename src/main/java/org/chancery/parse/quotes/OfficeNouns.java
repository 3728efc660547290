package org.chancery.parse.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells whom an office means that stands for somebody named: {@code the minister}, {@code the Cuban leader}. */
final class OfficeNouns {

    private static final int REACH = 3000;

    private final String text;
    private final Cast cast;
    private final OfficeHolders offices;
    private final Appositives appositives;

    OfficeNouns(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.offices = new OfficeHolders(cast.people());
        this.appositives = new Appositives(text, cast);
    }

    /** Returns what stands beside people's names. */
    Appositives appositives() {
        return appositives;
    }

    /** Returns who holds the office of a phrase, the one named last before an offset first; -1 where nobody does. */
    int meant(NounPhrase phrase, int at) {
        List<Term> terms = phrase.terms();
        int start = OfficeHolders.start(terms, phrase.head());
        String words = text.substring(
                        terms.get(start).start(), terms.get(phrase.head()).end())
                .toLowerCase(Locale.ROOT);
        String noun = phrase.noun().lower();
        boolean former = phrase.holds(WordKind.FORMER);
        String country = country(phrase);
        IntPredicate exactly = person -> !former && offices.holdsExactly(person, words);
        IntPredicate holder = person -> !former && offices.holds(person, words);
        IntPredicate called = person -> appositives.tells(person, noun, former);
        List<IntPredicate> all = List.of(exactly, holder, called);
        int person = -1;
        for (int i = 0; i < all.size() && person < 0; i++) {
            IntPredicate held = all.get(i);
            person = nearest(at, one -> held.test(one) && (country == null || appositives.isOf(one, country)));
        }
        for (int i = 0; i < all.size() && person < 0 && country != null; i++) {
            IntPredicate held = all.get(i);
            person = nearest(
                    at, one -> held.test(one) && appositives.countries(one).isEmpty());
        }
        if (person >= 0) {
            return person;
        }
        return country == null ? -1 : countryman(country, at);
    }

    /** Returns the only one in the article who holds the office of a phrase, before or behind it; -1 where there are none or two. */
    int onlyHolder(NounPhrase phrase) {
        List<Term> terms = phrase.terms();
        int start = OfficeHolders.start(terms, phrase.head());
        String words = text.substring(
                        terms.get(start).start(), terms.get(phrase.head()).end())
                .toLowerCase(Locale.ROOT);
        boolean apart = phrase.holds(WordKind.FORMER) || country(phrase) != null;
        return apart ? -1 : onlyHolder(person -> offices.holds(person, words));
    }

    /** Returns whether what the text tells of a person speaks against a phrase: another country, another office of today. */
    boolean contradicts(int person, NounPhrase phrase) {
        String country = country(phrase);
        if (country != null && !appositives.isOf(person, country)) {
            return true;
        }
        return !phrase.holds(WordKind.FORMER)
                && phrase.noun().is(WordKind.OFFICE)
                && (offices.any(person) || appositives.tellsOffice(person));
    }

    /** Returns the one of a country named last before an offset, -1 where there is none. */
    int countryman(String country, int at) {
        return nearest(at, one -> appositives.isOf(one, country));
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

    /** Returns the one named last before an offset of whom something is true, -1 where it is true of nobody. */
    int nearest(int before, IntPredicate wanted) {
        Set<Integer> asked = new HashSet<>();
        for (int i = cast.lower(before) - 1; i >= 0 && cast.all().get(i).range().start() > before - REACH; i--) {
            int person = cast.all().get(i).person();
            if (asked.add(person) && wanted.test(person)) {
                return person;
            }
        }
        return -1;
    }
}
