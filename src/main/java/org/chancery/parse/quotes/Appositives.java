package org.chancery.parse.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Range;

/** Reads what stands beside people's names and tells more of them: {@code the coach, NAME}, {@code NAME, 62, a lawyer}. */
final class Appositives {

    private static final int MOST_MENTIONS = 8;
    private static final int REACH = 90;
    private static final int MOST_TERMS = 9;

    private final String text;
    private final Cast cast;
    private final Map<Integer, Set<String>> words = new HashMap<>();
    private final Map<Integer, Set<String>> countries = new HashMap<>();

    Appositives(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /**
     * Returns whether a noun stands beside a person's name.
     *
     * @param person index of the person
     * @param noun the noun in lower case
     * @param former whether one is meant who was it once
     */
    boolean tells(int person, String noun, boolean former) {
        Set<String> told = words.computeIfAbsent(person, this::read);
        boolean now = told.contains(noun) || noun.length() > 5 && told.contains(noun + "ship");
        return now && (former || !told.contains("former " + noun));
    }

    /** Returns whether a post stands beside a person's name that is not one of the past. */
    boolean tellsOffice(int person) {
        Set<String> told = words.computeIfAbsent(person, this::read);
        return told.stream().anyMatch(word -> OfficeHolders.POSTS.contains(word) && !told.contains("former " + word));
    }

    /** Returns whether a person is of a country by the words beside the name. */
    boolean isOf(int person, String country) {
        return countries(person).contains(country);
    }

    /** Returns the codes of the countries that stand beside a person's name. */
    Set<String> countries(int person) {
        words.computeIfAbsent(person, this::read);
        return countries.getOrDefault(person, Set.of());
    }

    private Set<String> read(int person) {
        Set<String> told = new HashSet<>();
        Set<String> home = new HashSet<>();
        int seen = 0;
        for (Cast.Named one : cast.all()) {
            if (one.person() == person && seen++ < MOST_MENTIONS) {
                before(one.range(), told, home);
                behind(one.range(), told, home);
            }
        }
        countries.put(person, home);
        return told;
    }

    private void before(Range name, Set<String> told, Set<String> home) {
        int from = Math.max(0, name.start() - REACH);
        int line = text.lastIndexOf('\n', name.start() - 1) + 1;
        List<Term> terms = Terms.read(text, Math.max(from, line), name.start(), REACH);
        int commas = 0;
        boolean owner = false;
        for (int i = terms.size() - 1; i >= 0 && i >= terms.size() - MOST_TERMS; i--) {
            Term term = terms.get(i);
            commas += term.mark(',') ? 1 : 0;
            boolean title = term.mark('.')
                    && i > 0
                    && terms.get(i - 1).end() - terms.get(i - 1).start() <= 4;
            boolean possessive = term.mark('\'') || term.mark('’');
            boolean bound = term.is(WordKind.PREPOSITION)
                    && !term.lower().equals("of")
                    && !term.lower().equals("under");
            if (commas > 1
                    || bound
                    || term.is(WordKind.DIRECT)
                    || !(term.word() || term.mark(',') || title || possessive)) {
                return;
            }
            boolean another = cast.endsAt(term.end()) != null;
            if (another || commas == 0 && !possessive && !title && !belongs(terms, i)) {
                return;
            }
            owner |= possessive;
            if (term.word() && !owner) {
                add(terms, i, told);
            }
            String country = cast.country(term);
            if (country != null) {
                home.add(country);
            }
            if (term.lower().equals("the") && commas > 0) {
                return;
            }
        }
    }

    private void behind(Range name, Set<String> told, Set<String> home) {
        int to = Math.min(text.length(), name.end() + REACH);
        List<Term> terms = Terms.read(text, name.end(), to, MOST_TERMS + 3);
        if (terms.isEmpty()) {
            return;
        }
        Term first = terms.get(0);
        String opener = first.lower();
        boolean apposition = first.mark(',') || first.mark('(');
        boolean copula = opener.equals("is") || opener.equals("was") || opener.equals("as");
        boolean of = opener.equals("of") || opener.equals("for");
        boolean possessed = false;
        if (!apposition && !copula && !of) {
            return;
        }
        for (int i = 1; i < terms.size(); i++) {
            Term term = terms.get(i);
            boolean closes = !term.word() && !term.mark('-') && !(term.mark(',') && i == 2);
            boolean other = cast.within(term.start(), term.end()).size() > 0;
            if (closes || other || term.is(WordKind.DIRECT) && !term.is(WordKind.OFFICE)) {
                return;
            }
            possessed |= term.is(WordKind.PREPOSITION);
            if (term.word() && !possessed && !of) {
                add(terms, i, told);
            }
            String country = cast.country(term);
            if (country != null) {
                home.add(country);
            }
        }
    }

    /** Returns whether a word right before a name can belong to what the one named is: {@code under the chairmanship of}. */
    private static boolean belongs(List<Term> terms, int i) {
        Term term = terms.get(i);
        boolean of = i + 1 < terms.size() && terms.get(i + 1).lower().equals("of");
        return of
                || term.capital()
                || term.is(WordKind.OFFICE)
                || term.is(WordKind.MODIFIER)
                || term.is(WordKind.FORMER)
                || term.is(WordKind.PREPOSITION)
                || term.lower().equals("the")
                || term.lower().equals("and");
    }

    private static void add(List<Term> terms, int i, Set<String> told) {
        String word = terms.get(i).lower();
        told.add(word);
        if (i > 0 && terms.get(i - 1).is(WordKind.FORMER)) {
            told.add("former " + word);
        }
    }
}
