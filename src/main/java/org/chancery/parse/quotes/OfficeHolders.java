package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.parse.LocalPerson;

/** Who holds which office in an article, so that {@code the foreign minister said} finds its speaker. */
final class OfficeHolders {

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

    private static final Set<String> MODIFIERS = Set.of(
            "prime",
            "foreign",
            "vice",
            "deputy",
            "defence",
            "defense",
            "interior",
            "finance",
            "general",
            "party",
            "state",
            "first",
            "crown");
    /** What makes another office of the words behind it. */
    private static final List<String> LESSER = List.of(" vice ", " former ", " deputy ", " then ", " ex-");

    /** For each person all words of offices and titles in lower case, set apart by blanks. */
    private final List<String> offices = new ArrayList<>();

    OfficeHolders(List<LocalPerson> people) {
        for (LocalPerson person : people) {
            StringBuilder words = new StringBuilder();
            person.offices().forEach(office -> add(words, office.title()));
            person.titles().forEach(title -> add(words, title));
            offices.add(words.append(' ').toString());
        }
    }

    private static void add(StringBuilder words, String office) {
        words.append(' ').append(office.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is an office by which somebody may be meant. */
    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /** Returns the index of the first word of the office whose last word stands at an index. */
    static int start(List<Term> terms, int last) {
        int start = last;
        while (start > 0
                && last - start < 3
                && MODIFIERS.contains(terms.get(start - 1).lower())) {
            start--;
        }
        return start;
    }

    /**
     * Returns whether a person holds an office.
     *
     * @param person index of the person
     * @param office its words in lower case, such as {@code prime minister}
     */
    boolean holds(int person, String office) {
        String held = offices.get(person);
        return holds(held, office)
                || (office.equals("premier") && holds(held, "prime minister"))
                || (office.equals("prime minister") && holds(held, "premier"));
    }

    private static boolean holds(String offices, String wanted) {
        int at = offices.indexOf(wanted);
        while (at >= 0) {
            boolean whole = at > 0
                    && offices.charAt(at - 1) == ' '
                    && !Character.isLetterOrDigit(offices.charAt(Math.min(offices.length() - 1, at + wanted.length())));
            if (whole && LESSER.stream().noneMatch(offices.substring(0, at)::endsWith)) {
                return true;
            }
            at = offices.indexOf(wanted, at + 1);
        }
        return false;
    }
}
