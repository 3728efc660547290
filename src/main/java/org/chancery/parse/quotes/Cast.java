package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Mention;
import org.chancery.model.Part;
import org.chancery.model.Range;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The people of an article by where they are named and by their offices. */
final class Cast {

    private static final Set<String> WOMEN =
            Set.of("mrs", "ms", "miss", "madam", "madame", "lady", "queen", "princess", "daw");
    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince");

    /**
     * One place where somebody is named.
     *
     * @param range where
     * @param person index of the person
     */
    record Named(Range range, int person) {}

    private final List<Named> named = new ArrayList<>();
    private final int[] starts;
    private final int[] sexes;
    private final List<LocalPerson> people;
    private final OfficeHolders offices;

    Cast(Layout layout, List<LocalPerson> people) {
        this.people = people;
        this.offices = new OfficeHolders(people);
        for (int i = 0; i < people.size(); i++) {
            LocalPerson person = people.get(i);
            if (person.part() == Part.SUBJECT || person.part() == Part.INTERVIEWER) {
                for (Mention mention : person.mentions()) {
                    named.add(new Named(layout.sheet().toRange(mention.span()), i));
                }
            }
        }
        named.sort(Comparator.comparing(Named::range));
        sexes = new int[people.size()];
        for (Named one : named) {
            if (sexes[one.person()] == 0) {
                sexes[one.person()] = Kinship.before(layout.text(), one.range().start());
            }
        }
        starts = named.stream().mapToInt(n -> n.range().start()).toArray();
    }

    /** Returns the places in a stretch of the text, in order. */
    List<Named> within(int from, int to) {
        int first = lower(from);
        int last = lower(to);
        return named.subList(first, Math.max(first, last));
    }

    private int lower(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i : -i - 1;
    }

    /**
     * Returns the one who holds an office, named last before an offset; -1 where nobody does.
     *
     * @param office its words in lower case, such as {@code prime minister}
     * @param before offset in the text
     */
    int holder(String office, int before) {
        for (int i = lower(before) - 1; i >= 0; i--) {
            if (offices.holds(named.get(i).person(), office)) {
                return named.get(i).person();
            }
        }
        return -1;
    }

    /**
     * Returns whom {@code he} or {@code she} means: the one named first in the nearest sentence before that names anybody.
     *
     * @param text the sheet
     * @param from how far back to look
     * @param before offset of the pronoun
     * @param woman whether it is {@code she}
     */
    int pronoun(String text, int from, int before, boolean woman) {
        @Nullable Named best = null;
        for (int i = lower(before) - 1; i >= 0 && named.get(i).range().start() >= from; i--) {
            Named one = named.get(i);
            if (!fits(one.person(), woman)
                    || Sentences.possessive(text, one.range().end())) {
                continue;
            }
            if (best != null
                    && Sentences.ends(text, one.range().end(), best.range().start())) {
                break;
            }
            best = one;
        }
        return best == null ? -1 : best.person();
    }

    /**
     * Returns the only one whom the nearest sentence before an offset names that names anybody; -1 where it names two.
     *
     * @param text the sheet
     * @param from how far back to look
     * @param before offset in the text
     */
    int onlyOneNamedBefore(String text, int from, int before) {
        @Nullable Named last = null;
        for (int i = lower(before) - 1; i >= 0 && named.get(i).range().start() >= from; i--) {
            Named one = named.get(i);
            if (last != null
                    && Sentences.ends(text, one.range().end(), last.range().start())) {
                break;
            }
            if (last != null && last.person() != one.person()) {
                return -1;
            }
            last = one;
        }
        return last == null ? -1 : last.person();
    }

    private boolean fits(int person, boolean woman) {
        Set<String> other = woman ? MEN : WOMEN;
        for (String title :
                shared(person) ? List.<String>of() : people.get(person).titles()) {
            if (other.contains(title.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return sexes[person] != (woman ? Kinship.MAN : Kinship.WOMAN);
    }

    /** Returns whether another bears the same surname, so that a title before the surname alone may be the other's. */
    private boolean shared(int person) {
        String surname = surname(person);
        for (int i = 0; i < people.size(); i++) {
            if (i != person && surname(i).equals(surname)) {
                return true;
            }
        }
        return false;
    }

    private String surname(int person) {
        String name = people.get(person).name();
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
