package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.parse.LocalPerson;

/** Who holds which office in an article, so that {@code the foreign minister said} finds its speaker. */
final class OfficeHolders {

    /** What makes another office of the words behind it. */
    private static final List<String> LESSER =
            List.of(" vice ", " former ", " deputy ", " then ", " previous ", " late ", " outgoing ", " ex-", " vice-");

    /** Posts, as against trades: who holds one is not meant by another. */
    static final Set<String> POSTS = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "sultan",
            "emir",
            "pope",
            "ambassador",
            "secretary",
            "secretary-general",
            "governor",
            "mayor",
            "senator",
            "chairman",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "commissioner",
            "general",
            "admiral",
            "bishop",
            "cardinal",
            "judge");

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

    /** Returns the index of the first word of the office whose last word stands at an index. */
    static int start(List<Term> terms, int last) {
        int start = last;
        while (start > 0 && last - start < 3 && terms.get(start - 1).is(WordKind.MODIFIER)) {
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

    /** Returns whether a person holds an office by just these words. */
    boolean holdsExactly(int person, String office) {
        return holds(offices.get(person), office);
    }

    /** Returns whether the text gives a person a post that leaves no time for another. */
    boolean any(int person) {
        for (String word : offices.get(person).split(" ", -1)) {
            if (POSTS.contains(word)) {
                return true;
            }
        }
        return false;
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
