package org.chancery.parse.layout;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the name of a ministry, mission or office that issues statements: {@code Ministry of Foreign Affairs}, {@code
 * Embassy of Norway in Lusaka}.
 */
final class IssuerName {

    private static final Pattern PARTING = Pattern.compile("[ \\u00a0,]+");

    private static final int MOST_WORDS = 10;

    private static final Set<String> MINISTRIES =
            Set.of("Ministry", "Department", "Secretariat", "Directorate", "State", "MINISTRY", "DEPARTMENT");

    private static final Set<String> MISSIONS =
            Set.of("Embassy", "Consulate", "Mission", "Delegation", "Government", "Presidency", "EMBASSY", "MISSION");

    /** What ministries are for. */
    private static final Set<String> FIELDS = Set.of(
            "foreign",
            "external",
            "affairs",
            "relations",
            "trade",
            "commerce",
            "cooperation",
            "co-operation",
            "international",
            "european",
            "regional",
            "integration",
            "defence",
            "defense",
            "state",
            "interior",
            "home",
            "information",
            "communications",
            "culture",
            "economy",
            "economic",
            "finance",
            "development",
            "diaspora",
            "emigrants",
            "expatriates",
            "immigration",
            "worship",
            "overseas",
            "nationals",
            "abroad",
            "ministry",
            "department");

    private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "&", "in", "to");

    private IssuerName() {}

    /** Returns whether words are such a name and nothing else. */
    static boolean is(String name) {
        String[] words = PARTING.split(name);
        if (words.length < 3 || words.length > MOST_WORDS || Shape.endsSentence(name)) {
            return false;
        }
        int first = words[0].equals("The") || words[0].equals("Permanent") || words[0].equals("Federal") ? 1 : 0;
        boolean mission = MISSIONS.contains(words[first]);
        if (!mission && !MINISTRIES.contains(words[first])) {
            return false;
        }
        return SMALL.contains(words[first + 1].toLowerCase(java.util.Locale.ROOT))
                && isChain(words, first + 1, mission);
    }

    /**
     * Returns whether the words name fields of work, or places that a small word leads to: one place of a mission may
     * take up to three words.
     */
    private static boolean isChain(String[] words, int from, boolean mission) {
        int run = 0;
        boolean led = true;
        for (int i = from; i < words.length; i++) {
            String key = words[i].toLowerCase(java.util.Locale.ROOT);
            if (SMALL.contains(key)) {
                led = mission || !key.equals("and") && !key.equals("&");
                run = 0;
            } else if (FIELDS.contains(key)) {
                led = mission;
                run = 0;
            } else if (!led || ++run > 3 || !Character.isUpperCase(words[i].charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
