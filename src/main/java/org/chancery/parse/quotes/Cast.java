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
    private static final Set<String> OFFICES = Set.of(
            "president",
            "premier",
            "minister",
            "chancellor",
            "king",
            "queen",
            "secretary-general",
            "ambassador",
            "secretary",
            "envoy",
            "governor",
            "mayor",
            "pope",
            "prince",
            "colonel",
            "general",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chairman",
            "professor",
            "analyst",
            "historian",
            "representative",
            "mediator",
            "commissioner",
            "speaker",
            "counsellor",
            "leader",
            "chief",
            "director",
            "scholar",
            "researcher",
            "economist",
            "admiral",
            "bishop",
            "senator",
            "emperor",
            "sultan",
            "emir",
            "negotiator");

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
    private final List<String> offices = new ArrayList<>();

    Cast(Layout layout, List<LocalPerson> people) {
        this.people = people;
        for (int i = 0; i < people.size(); i++) {
            LocalPerson person = people.get(i);
            StringBuilder words = new StringBuilder();
            person.offices()
                    .forEach(office -> words.append(' ').append(office.title().toLowerCase(Locale.ROOT)));
            person.titles().forEach(title -> words.append(' ').append(title.toLowerCase(Locale.ROOT)));
            offices.add(words.append(' ').toString());
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

    /** Returns whether a word is an office by which somebody may be meant. */
    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /**
     * Returns the one who holds an office, named last before an offset; -1 where nobody does.
     *
     * @param words the words of the office, such as {@code prime minister}
     * @param before offset in the text
     */
    int holder(String words, int before) {
        String wanted = words.toLowerCase(Locale.ROOT);
        for (int i = lower(before) - 1; i >= 0; i--) {
            int person = named.get(i).person();
            if (holds(offices.get(person), wanted)) {
                return person;
            }
        }
        return -1;
    }

    private static boolean holds(String offices, String wanted) {
        int at = offices.indexOf(wanted);
        while (at >= 0) {
            boolean whole = at > 0
                    && offices.charAt(at - 1) == ' '
                    && !Character.isLetterOrDigit(offices.charAt(Math.min(offices.length() - 1, at + wanted.length())));
            boolean lesser = offices.startsWith("vice ", Math.max(0, at - 5))
                    || offices.startsWith("former ", Math.max(0, at - 7))
                    || offices.startsWith("deputy ", Math.max(0, at - 7));
            if (whole && !lesser) {
                return true;
            }
            at = offices.indexOf(wanted, at + 1);
        }
        return false;
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
            if (!fits(one.person(), woman) || possessive(text, one.range().end())) {
                continue;
            }
            if (best != null
                    && sentenceEnds(text, one.range().end(), best.range().start())) {
                break;
            }
            best = one;
        }
        return best == null ? -1 : best.person();
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

    /** Returns whether a name is followed by the mark of the possessive. */
    static boolean possessive(String text, int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == ' ');
    }

    /** Returns whether a sentence ends between two offsets. */
    static boolean sentenceEnds(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?';
            if (c == '\n' || (stop && after(text, i + 1, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(String text, int at, int to) {
        int i = at;
        while (i < to && "\"”’)».".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int words = i;
        while (words < to && text.charAt(words) == ' ') {
            words++;
        }
        boolean abbreviation = at >= 2 && !abbreviationBefore(text, at - 1);
        return words > i && words < to && abbreviation && !Character.isLowerCase(text.charAt(words));
    }

    private static boolean abbreviationBefore(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return word.length() == 1
                || Set.of(
                                "mr", "mrs", "ms", "dr", "gen", "col", "sen", "gov", "lt", "prof", "st", "rep", "jr",
                                "sr", "rev")
                        .contains(word);
    }
}
