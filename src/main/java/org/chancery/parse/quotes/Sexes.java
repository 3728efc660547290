package org.chancery.parse.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.people.Address;

/**
 * Tells for each person whether {@code he} or {@code she} can mean them: by words of kinship, by titles, by a given name
 * that only women or only men bear, and by the pronouns right behind the name.
 */
final class Sexes {

    private static final int MOST_MENTIONS = 8;
    private static final int REACH = 160;
    private static final int TITLE = 24;
    /** {@code Thi} in the middle of a name: Vietnamese women bear it, men do not. */
    private static final Pattern VIETNAMESE_WOMAN = Pattern.compile("^\\p{Lu}\\p{L}+ Th[iị] \\p{Lu}");

    private static final Set<String> HE = Set.of("he", "his", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private final String text;
    private final Cast cast;
    private final List<LocalPerson> people;
    private final int[] sexes;
    private final boolean[] asked;

    Sexes(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.people = cast.people();
        this.sexes = new int[people.size()];
        this.asked = new boolean[people.size()];
        for (Cast.Named one : cast.all()) {
            if (sexes[one.person()] == Kinship.UNTOLD) {
                sexes[one.person()] = Kinship.before(text, one.range().start());
            }
        }
    }

    /** Returns whether {@code he}, or {@code she}, can mean a person. */
    boolean fits(int person, boolean woman) {
        if (!asked[person]) {
            asked[person] = true;
            if (sexes[person] == Kinship.UNTOLD) {
                sexes[person] = told(person);
            }
        }
        return sexes[person] == Kinship.UNTOLD || sexes[person] == (woman ? Kinship.WOMAN : Kinship.MAN);
    }

    private int told(int person) {
        int title = shared(person) ? titleBeforeFullName(person) : title(person);
        if (title != Kinship.UNTOLD) {
            return title;
        }
        String name = people.get(person).name();
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        if (Address.womanGiven(first) || VIETNAMESE_WOMAN.matcher(name).find()) {
            return Kinship.WOMAN;
        }
        return Address.manGiven(first) ? Kinship.MAN : pronouns(person);
    }

    private int title(int person) {
        for (String title : people.get(person).titles()) {
            int told = sex(title);
            if (told != Kinship.UNTOLD) {
                return told;
            }
        }
        return Kinship.UNTOLD;
    }

    private static int sex(String title) {
        String first = title.substring(0, title.indexOf(' ') < 0 ? title.length() : title.indexOf(' '));
        if (Address.woman(title) || Address.woman(first) || title.equalsIgnoreCase("First Lady")) {
            return Kinship.WOMAN;
        }
        return Address.man(title) || Address.man(first) ? Kinship.MAN : Kinship.UNTOLD;
    }

    /** Returns what a title tells that stands before a name of more than one word: before the surname alone it may be another's. */
    private int titleBeforeFullName(int person) {
        for (Cast.Named one : cast.all()) {
            if (one.person() != person
                    || text.substring(one.range().start(), one.range().end()).indexOf(' ') < 0) {
                continue;
            }
            int start = one.range().start();
            List<Term> terms = Terms.read(text, Math.max(0, start - TITLE), start, TITLE);
            int last = terms.size() - 1;
            last -= last > 0 && terms.get(last).mark('.') ? 1 : 0;
            int told = last < 0 ? Kinship.UNTOLD : sex(terms.get(last).lower());
            if (told != Kinship.UNTOLD) {
                return told;
            }
        }
        return Kinship.UNTOLD;
    }

    /** Returns what the first pronoun behind each mention tells, before anybody else is named. */
    private int pronouns(int person) {
        int men = 0;
        int women = 0;
        int seen = 0;
        List<Cast.Named> all = cast.all();
        for (int i = 0; i < all.size() && seen < MOST_MENTIONS; i++) {
            if (all.get(i).person() != person) {
                continue;
            }
            seen++;
            int from = all.get(i).range().end();
            int to = Math.min(text.length(), from + REACH);
            int line = text.indexOf("\n\n", from);
            to = line >= 0 ? Math.min(to, line) : to;
            to = i + 1 < all.size() ? Math.min(to, all.get(i + 1).range().start()) : to;
            int found = first(from, to);
            men += found == Kinship.MAN ? 1 : 0;
            women += found == Kinship.WOMAN ? 1 : 0;
        }
        if (men > 2 * women) {
            return Kinship.MAN;
        }
        return women > 2 * men ? Kinship.WOMAN : Kinship.UNTOLD;
    }

    private int first(int from, int to) {
        for (Term term : Terms.read(text, from, Math.max(from, to), REACH)) {
            if (term.mark('"') || term.mark('“') || term.mark('«') || term.mark('„')) {
                return Kinship.UNTOLD;
            }
            if (HE.contains(term.lower())) {
                return Kinship.MAN;
            }
            if (SHE.contains(term.lower())) {
                return Kinship.WOMAN;
            }
        }
        return Kinship.UNTOLD;
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
