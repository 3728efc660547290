package org.chancery.gazetteer;

import java.util.List;

/** What kind of office a title means, as far as its words tell; tells namesakes apart better than the words themselves. */
public enum AuthorityOffice {
    /** President of a state. */
    PRESIDENT,
    /** Vice president of a state. */
    VICE_PRESIDENT,
    /** Prime minister, premier, chancellor. */
    PRIME_MINISTER,
    /** Deputy prime minister. */
    DEPUTY_PRIME_MINISTER,
    /** King, queen, emperor, emir, sultan. */
    MONARCH,
    /** Crown prince, prince, princess. */
    PRINCE,
    /** Head of a ruling party. */
    PARTY_LEADER,
    /** Foreign minister, secretary of state. */
    FOREIGN_MINISTER,
    /** Deputy or vice foreign minister, assistant secretary. */
    DEPUTY_FOREIGN_MINISTER,
    /** Defence minister. */
    DEFENCE_MINISTER,
    /** Any other minister. */
    MINISTER,
    /** Secretary-general of an organisation. */
    SECRETARY_GENERAL,
    /** Head of a parliament. */
    SPEAKER,
    /** Ambassador, chargé, permanent representative. */
    AMBASSADOR,
    /** Spokesperson. */
    SPOKESPERSON,
    /** Member of a parliament. */
    LEGISLATOR,
    /** Anything else, or not told. */
    OTHER;

    private static final List<String> DEPUTY = List.of("vice", "deputy", "assistant", "under", "acting");

    /** Returns the kind of office that these words name. */
    public static AuthorityOffice of(String title) {
        List<String> words = AuthorityNames.tokens(title).stream()
                .map(AuthorityOffice::singular)
                .toList();
        boolean deputy = words.stream().anyMatch(DEPUTY::contains) && !words.contains("acting");
        boolean minister =
                words.stream().anyMatch(w -> w.equals("minister") || w.equals("secretary") || w.equals("fm"));
        if (has(words, "spokesman", "spokeswoman", "spokesperson")) {
            return SPOKESPERSON;
        }
        if (has(words, "ambassador", "charge", "envoy", "consul") || follows(words, "permanent", "representative")) {
            return AMBASSADOR;
        }
        if (has(words, "adviser", "advisor", "assistant", "aide", "wife", "son", "daughter", "friend", "widow")
                && !follows(words, "assistant", "secretary")
                && !follows(words, "assistant", "minister")) {
            return OTHER;
        }
        if (follows(words, "prime", "minister") || has(words, "premier", "chancellor", "taoiseach", "pm")) {
            return deputy ? DEPUTY_PRIME_MINISTER : PRIME_MINISTER;
        }
        boolean party = has(words, "party", "committee");
        if (follows(words, "general", "secretary")
                || (follows(words, "first", "secretary") && party)
                || (has(words, "chairman") && has(words, "party"))) {
            return deputy || isOrganisation(words) ? organisation(words) : PARTY_LEADER;
        }
        if (follows(words, "secretary", "general")) {
            return has(words, "party") ? PARTY_LEADER : deputy ? OTHER : SECRETARY_GENERAL;
        }
        if (minister && has(words, "foreign", "external", "state", "exterior") && !has(words, "trade")) {
            return deputy ? DEPUTY_FOREIGN_MINISTER : FOREIGN_MINISTER;
        }
        if (minister && has(words, "defense", "defence", "war")) {
            return deputy ? MINISTER : DEFENCE_MINISTER;
        }
        if (minister) {
            return MINISTER;
        }
        if (has(words, "speaker")
                || has(words, "assembly", "parliament", "congress") && has(words, "chairman", "president")) {
            return SPEAKER;
        }
        if (has(words, "president") && !has(words, "bank", "university", "elect", "company")) {
            return deputy ? VICE_PRESIDENT : PRESIDENT;
        }
        if (has(words, "king", "queen", "emperor", "empress", "emir", "amir", "sultan", "shah", "monarch")) {
            return MONARCH;
        }
        if (has(words, "prince", "princess")) {
            return PRINCE;
        }
        if (has(words, "senator", "congressman", "congresswoman", "representative", "deputy")) {
            return LEGISLATOR;
        }
        return OTHER;
    }

    /** Returns whether one person alone holds such an office in a state at a time. */
    public boolean isSingular() {
        return this == PRESIDENT
                || this == PRIME_MINISTER
                || this == MONARCH
                || this == PARTY_LEADER
                || this == FOREIGN_MINISTER
                || this == DEFENCE_MINISTER
                || this == SECRETARY_GENERAL;
    }

    /** Returns whether it is the highest office of a state, a party or an organisation. */
    public boolean isHighest() {
        return this == PRESIDENT
                || this == PRIME_MINISTER
                || this == MONARCH
                || this == PARTY_LEADER
                || this == SECRETARY_GENERAL;
    }

    private static String singular(String word) {
        return word.equals("ministers") || word.equals("presidents") || word.equals("ambassadors")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean isOrganisation(List<String> words) {
        return has(words, "nations", "nato", "asean", "un");
    }

    private static AuthorityOffice organisation(List<String> words) {
        return isOrganisation(words) ? SECRETARY_GENERAL : OTHER;
    }

    private static boolean has(List<String> words, String... any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(List<String> words, String first, String second) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(first) && words.get(i + 1).equals(second)) {
                return true;
            }
        }
        return false;
    }
}
