package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Mention;
import org.chancery.model.Part;
import org.chancery.model.Range;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.places.Found;
import org.jspecify.annotations.Nullable;

/** The people of an article by where they are named outside quotation marks, and the countries by where they are named. */
final class Cast {

    /**
     * One place where somebody is named.
     *
     * @param range where
     * @param person index of the person
     */
    record Named(Range range, int person) {}

    private final List<Named> named = new ArrayList<>();
    private final int[] starts;
    private final List<LocalPerson> people;
    private final List<Found> countries;
    private final int[] countryStarts;

    Cast(Layout layout, List<LocalPerson> people, List<Found> found, List<Marked> marked) {
        this.people = people;
        for (int i = 0; i < people.size(); i++) {
            LocalPerson person = people.get(i);
            if (person.part() == Part.SUBJECT || person.part() == Part.INTERVIEWER) {
                for (Mention mention : person.mentions()) {
                    named.add(new Named(layout.sheet().toRange(mention.span()), i));
                }
            }
        }
        named.sort(Comparator.comparing(Named::range));
        leaveOut(marked);
        starts = named.stream().mapToInt(n -> n.range().start()).toArray();
        countries = found.stream()
                .filter(f -> f.kind() == Found.Kind.COUNTRY && !f.country().isEmpty())
                .sorted(Comparator.comparing(Found::range))
                .toList();
        countryStarts = countries.stream().mapToInt(f -> f.range().start()).toArray();
    }

    private void leaveOut(List<Marked> marked) {
        int quote = 0;
        int kept = 0;
        for (Named one : named) {
            while (quote < marked.size()
                    && marked.get(quote).outside().end() <= one.range().start()) {
                quote++;
            }
            if (quote == marked.size() || !marked.get(quote).inside().contains(one.range())) {
                named.set(kept++, one);
            }
        }
        named.subList(kept, named.size()).clear();
    }

    /** Returns the people of the article. */
    List<LocalPerson> people() {
        return people;
    }

    /** Returns all places, in order. */
    List<Named> all() {
        return named;
    }

    /** Returns the places in a stretch of the text, in order. */
    List<Named> within(int from, int to) {
        int first = lower(from);
        int last = lower(to);
        return named.subList(first, Math.max(first, last));
    }

    /** Returns the number of places that begin before an offset. */
    int lower(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i : -i - 1;
    }

    /** Returns the place that ends at an offset, null where none does. */
    @Nullable
    Named endsAt(int end) {
        int i = lower(end) - 1;
        return i >= 0 && named.get(i).range().end() == end ? named.get(i) : null;
    }

    /** Returns the code of the country that a word names, also as a word for its people; null where it names none. */
    @Nullable
    String country(Term term) {
        return country(term.start(), term.end());
    }

    /** Returns the code of the first country that is named in a stretch; null where none is. */
    @Nullable
    String country(int from, int to) {
        int i = Arrays.binarySearch(countryStarts, from);
        int first = i >= 0 ? i : -i - 1;
        if (first > 0 && countries.get(first - 1).range().end() > from) {
            first--;
        }
        return first < countries.size() && countryStarts[first] < to
                ? countries.get(first).country()
                : null;
    }
}
