package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;

/** Nouns and units that make the number before them a count or an hour, never a year. */
final class CountedNoun {

    private static final Set<String> NOUNS = Set.of(
            "acres", "aircraft", "barrels", "billion", "cars", "cases", "casualties", "ceasefire", "children", "civilians",
            "companies", "copies", "crore", "dead", "delegates", "deputies", "detainees", "displaced", "dollars", "dong",
            "experts", "families", "feet", "fighters", "flights", "francs", "gmt", "guests", "hectares", "homes", "hostages",
            "hours", "houses", "hrs", "inhabitants", "invitees", "jobs", "journalists", "kilometers", "kilometres", "km",
            "lives", "local", "members", "men", "meters", "metres", "migrants", "miles", "million", "minutes", "missiles",
            "mw", "observers", "officers", "officials", "pages", "participants", "peacekeepers", "people", "percent",
            "personnel", "persons", "places", "police", "policemen", "pounds", "prisoners", "projects", "protesters",
            "rebels", "refugees", "representatives", "residents", "rubles", "rupees", "sailors", "schools", "seats",
            "soldiers", "staff", "students", "supporters", "sq", "tonnes", "tons", "tourists", "trees", "troops", "trucks",
            "units", "usd", "utc", "victims", "villages", "visitors", "volunteers", "votes", "women", "words", "workers",
            "wounded", "yen", "yuan", "euros", "square", "other", "more", "years", "days", "vehicles", "boats", "ships");

    private CountedNoun() {}

    /** Returns whether one stands at a token. */
    static boolean stands(Tokens t, int i) {
        return t.isWord(i) && t.length(i) <= 15 && NOUNS.contains(t.words(i).toLowerCase(Locale.ROOT));
    }
}
