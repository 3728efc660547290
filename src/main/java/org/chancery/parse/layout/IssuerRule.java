package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a release or speaks in it, above the text: {@code Office of the Spokesperson}, {@code Norma Castellan, Deputy
 * Spokesperson}. Such a row is no headline.
 */
final class IssuerRule implements LineRule {

    private static final int LONGEST = 14;

    private static final Set<String> OFFICES = Set.of(
            "secretary",
            "minister",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "ambassador",
            "president",
            "director",
            "director-general",
            "representative",
            "commissioner",
            "chancellor",
            "envoy",
            "coordinator",
            "consul",
            "deputy",
            "assistant",
            "acting",
            "under",
            "chief",
            "chair",
            "chairman",
            "chairperson",
            "chargé",
            "attaché",
            "head",
            "counsellor",
            "counselor",
            "administrator",
            "premier",
            "vice",
            "permanent",
            "special",
            "senior",
            "principal");

    private static final Set<String> BODIES = Set.of(
            "office",
            "bureau",
            "embassy",
            "mission",
            "permanent",
            "directorate",
            "division",
            "cabinet",
            "secretariat",
            "press");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.words() < 2 || Shape.endsSentence(row.text())) {
            return null;
        }
        if (IssuerName.is(row.text())) {
            return null;
        }
        return isBody(row) || isPerson(row.text()) ? Vote.of(row, Role.DECK, Vote.LIKELY, "issuer") : null;
    }

    /** {@code Office of the Spokesperson}: all words but small ones capitalised. */
    private static boolean isBody(Row row) {
        String[] words = Spacing.words(row.text());
        return words.length >= 3
                && words.length <= 9
                && BODIES.contains(words[0].toLowerCase(Locale.ROOT))
                && (words[1].equals("of") || words[1].equals("for") || words[1].equals("Office"))
                && isTitled(words, 0);
    }

    private static boolean isPerson(String text) {
        int comma = text.indexOf(',');
        if (comma < 3 || comma + 2 >= text.length()) {
            return false;
        }
        String[] name = Spacing.words(text.substring(0, comma));
        String[] office = Spacing.words(text.substring(comma + 1).strip());
        return name.length >= 2 && name.length <= 5 && isTitled(name, 0) && isTitled(office, 0) && holdsOffice(office);
    }

    private static boolean holdsOffice(String[] words) {
        for (String word : words) {
            if (OFFICES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a row may be one of those that follow an issuer: the other speaker, hall, city. */
    static boolean mayFollow(Row row) {
        return row.words() <= 7 && isTitled(Spacing.words(row.text()), 0);
    }

    /** Returns whether all words but short ones begin with a capital. */
    private static boolean isTitled(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            String word = words[i];
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && (i == from || word.length() > 4)) {
                return false;
            }
        }
        return true;
    }
}
