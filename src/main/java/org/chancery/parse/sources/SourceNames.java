package org.chancery.parse.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Outlets;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.text.WholeWords;

/** Names of outlets, known and unknown. */
final class SourceNames {

    private final Outlets outlets;
    private final PlaceNames places;

    SourceNames(Gazetteer gazetteer) {
        this.outlets = gazetteer.outlets();
        this.places = gazetteer.places();
    }

    Outlets outlets() {
        return outlets;
    }

    /** Returns the outlet of a name, or of a name that is an address, such as {@code HARBOUR.COM}. */
    Optional<Outlet> known(String words) {
        Optional<Outlet> named = outlets.byName(words);
        boolean address = words.indexOf('.') > 0 && words.indexOf(' ') < 0;
        return named.isEmpty() && address ? outlets.byHost(words) : named;
    }

    /** Returns a name in small letters without an article before it. */
    static String bare(String name) {
        String small = name.toLowerCase(Locale.ROOT).strip();
        return small.startsWith("the ") ? small.substring(4) : small;
    }

    /** Returns whether a text holds a bare name as words of its own, whatever its case. */
    static boolean contains(String text, String bare) {
        return WholeWords.contains(text.toLowerCase(Locale.ROOT), bare);
    }

    /** Returns a name in its usual case: {@code SOUTH SEAS MAIL} becomes {@code South Seas Mail}. */
    static String calm(String name) {
        boolean several = name.indexOf(' ') > 0 || name.indexOf('-') > 0;
        if (name.length() <= (several ? 5 : LONGEST_SHORT_FORM) || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder calm = new StringBuilder(name.length());
        int word = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean opens = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (opens && Character.isLetter(c)) {
                int end = i;
                while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
                    end++;
                }
                boolean possessive = end - i == 1 && i > 1 && "'’".indexOf(name.charAt(i - 1)) >= 0 && c == 'S';
                boolean small =
                        word > 0 && SMALL.contains(name.substring(i, end).toLowerCase(Locale.ROOT));
                calm.append(small || possessive ? Character.toLowerCase(c) : c);
                word++;
                if (SHORT_FORMS.contains(name.substring(i, end))) {
                    calm.append(name, i + 1, end);
                    i = end - 1;
                }
            } else {
                calm.append(Character.toLowerCase(c));
            }
        }
        return calm.toString();
    }

    /** Kinds of states in their long names. */
    private static final Set<String> STATES = Set.of(
            "Republic",
            "Federal",
            "Democratic",
            "Islamic",
            "People's",
            "People’s",
            "Socialist",
            "United",
            "Plurinational",
            "Bolivarian",
            "Co-operative",
            "Cooperative",
            "Independent",
            "Arab",
            "Kingdom",
            "State",
            "Government",
            "The",
            "the",
            "Commonwealth",
            "Union",
            "Sultanate",
            "Emirate",
            "Principality",
            "Federation",
            "Dominion");

    /** Letters of one word in capitals that may still be a short form. */
    private static final int LONGEST_SHORT_FORM = 8;

    /** Short forms that stay in capitals within a name. */
    private static final Set<String> SHORT_FORMS = Set.of("TV", "FM", "UN", "EU", "UK", "USA", "US", "II");

    /** Words within a name that are written small. */
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "to", "in", "for", "on", "de", "du", "des", "del", "da", "do", "dos", "das", "di",
            "della", "dello", "y", "et", "le", "la", "les", "los", "las");

    /**
     * Returns the name under which a ministry that sets its people's name first calls itself, as in {@code Norwegian
     * Ministry of Foreign Affairs}; a listed outlet's usual name otherwise.
     */
    static String printed(Outlet outlet, String words) {
        int blank = words.indexOf(' ');
        boolean first = blank > 3
                && outlet.kind().equals("government")
                && (words.startsWith("Ministry ", blank + 1) || words.startsWith("Federal Foreign Office", blank + 1))
                && words.indexOf(',') < 0
                && !words.startsWith("The ");
        return first ? words.strip() : outlet.name();
    }

    /**
     * Returns the ISO 3166-1 code of the country that words are the name of, or nothing; the kind of state may stand before
     * it: {@code REPUBLIC OF MALAWI}.
     */
    Optional<String> country(String words) {
        String name = calm(words.strip());
        Optional<String> whole = whole(name);
        int of = name.lastIndexOf(" of ");
        if (whole.isPresent() || of < 0) {
            return whole;
        }
        for (String word : name.substring(0, of).split(" ")) {
            if (!STATES.contains(word)) {
                return whole;
            }
        }
        String rest = name.substring(of + 4);
        return whole(rest.startsWith("the ") ? rest.substring(4) : rest);
    }

    private Optional<String> whole(String name) {
        return places.find(name, 0, name.length()).stream()
                .filter(match -> match.value().kind() == PlaceName.Kind.COUNTRY)
                .filter(match -> match.end() - match.start() == name.length())
                .map(match -> match.value().country())
                .findFirst();
    }

    /** Returns the code of the country or people that words name, the last one where there are several. */
    Optional<String> countryIn(String words) {
        String name = calm(words);
        String code = null;
        for (var match : places.find(name, 0, name.length())) {
            PlaceName.Kind kind = match.value().kind();
            if (kind == PlaceName.Kind.COUNTRY || kind == PlaceName.Kind.PEOPLE) {
                code = match.value().country();
            }
        }
        return Optional.ofNullable(code);
    }

    /** Returns a country's usual English name. */
    String countryName(String code) {
        return places.countryName(code);
    }
}
