package org.chancery.parse.layout;

import java.util.Locale;
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

    /** Whose office issues statements of its own. */
    private static final Set<String> HEADS = Set.of(
            "president",
            "prime",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emir",
            "sultan",
            "prince",
            "governor",
            "governor-general",
            "vice",
            "foreign",
            "high",
            "secretary-general",
            "director-general",
            "chairman",
            "chairperson",
            "speaker",
            "patriarch",
            "pope");

    /** Words that close the name of a body that issues statements. */
    private static final Set<String> BODIES = Set.of(
            "secretariat", "ministry", "chancellery", "presidency", "commission", "delegation", "embassy", "consulate");

    private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "&", "in", "to");

    private IssuerName() {}

    /** Foreign ministries in other languages, folded. */
    private static final String[] FOREIGN = {
        "ministerio de relaciones exteriores",
        "ministerio de asuntos exteriores",
        "ministère des affaires étrangères",
        "ministère de l'europe et des affaires étrangères",
        "ministério das relações exteriores",
        "ministério dos negócios estrangeiros",
        "ministero degli affari esteri",
        "ministerstwo spraw zagranicznych",
        "ministerul afacerilor externe",
        "cancillería de",
        "auswärtiges amt",
        "bundesministerium für",
        "kementerian luar negeri",
        "bộ ngoại giao",
        "министерство иностранных дел",
        "міністерство закордонних справ",
        "министерство на външните работи",
        "υπουργείο εξωτερικών"
    };

    /** Returns whether words are such a name and nothing else. */
    static boolean is(String name) {
        String[] words = PARTING.split(name);
        if (words.length <= MOST_WORDS && !Shape.endsSentence(name)) {
            String key = Row.key(name);
            for (String foreign : FOREIGN) {
                if (key.startsWith(foreign)) {
                    return true;
                }
            }
        }
        if (words.length < 3 || words.length > MOST_WORDS || Shape.endsSentence(name)) {
            return false;
        }
        if (isOffice(words)) {
            return true;
        }
        int first = opening(words);
        boolean mission = isOneOf(MISSIONS, words[first]);
        if (first + 2 >= words.length || !mission && !isOneOf(MINISTRIES, words[first])) {
            return false;
        }
        return SMALL.contains(words[first + 1].toLowerCase(Locale.ROOT)) && isChain(words, first + 1, mission);
    }

    /**
     * Returns whether words of two or more are capitalised and end with the name of a body: {@code Lake States Secretariat}.
     * Only a place where nothing but a name can stand makes it one.
     */
    static boolean endsWithBody(String name) {
        String[] words = PARTING.split(name);
        if (words.length < 2 || words.length > MOST_WORDS || name.indexOf(',') >= 0) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word)) {
                return false;
            }
        }
        return BODIES.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** {@code Office of the President of the Republic of Kalmar}, {@code Prime Minister's Office, Kalmar}. */
    private static boolean isOffice(String[] words) {
        for (int i = 1; i + 2 < words.length && i <= 3; i++) {
            boolean whose =
                    words[i - 1].toLowerCase(Locale.ROOT).replace('’', '\'').endsWith("'s");
            if (whose && words[i].equalsIgnoreCase("Office") && words[i + 1].equalsIgnoreCase("of")) {
                return isChain(words, i + 1, true);
            }
        }
        boolean office = words[0].equalsIgnoreCase("Office") && words[1].equalsIgnoreCase("of");
        if (!office) {
            return false;
        }
        int head = words[2].equalsIgnoreCase("the") ? 3 : 2;
        int of = head + 1;
        while (of < words.length && !words[of].equalsIgnoreCase("of")) {
            of++;
        }
        return of + 1 < words.length
                && of <= head + 3
                && HEADS.contains(words[head].toLowerCase(Locale.ROOT))
                && isChain(words, of, true);
    }

    /** Returns how many words stand before that for the body: {@code The}, {@code Permanent}, a people's name. */
    private static int opening(String[] words) {
        for (int i = 0; i < Math.min(3, words.length - 2); i++) {
            String word = words[i];
            if (isOneOf(MISSIONS, word) || isOneOf(MINISTRIES, word)) {
                return i;
            }
            boolean before = word.equalsIgnoreCase("The")
                    || word.equalsIgnoreCase("Royal")
                    || word.equalsIgnoreCase("Federal")
                    || word.equalsIgnoreCase("Permanent")
                    || isPeople(word);
            if (!before) {
                return i;
            }
        }
        return 0;
    }

    /** {@code Norwegian}, {@code Danish}, {@code Chinese}: an adjective of a country by its end. */
    private static boolean isPeople(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.length() >= 5
                && Character.isUpperCase(word.charAt(0))
                && (key.endsWith("an")
                        || key.endsWith("ish")
                        || key.endsWith("ese")
                        || key.endsWith("ch")
                        || key.endsWith("ek")
                        || key.endsWith("ic")
                        || key.endsWith("i")
                        || key.endsWith("ss"));
    }

    private static boolean isOneOf(Set<String> set, String word) {
        return set.contains(word) || set.contains(capitalised(word));
    }

    private static String capitalised(String word) {
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /**
     * Returns whether the words name fields of work, or places that a small word leads to: one place of a mission may
     * take up to three words.
     */
    private static boolean isChain(String[] words, int from, boolean mission) {
        int run = 0;
        boolean led = true;
        for (int i = from; i < words.length; i++) {
            String key = words[i].toLowerCase(Locale.ROOT);
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
