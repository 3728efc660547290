package org.chancery.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;

/** Reads from the words of an office which country it serves: {@code Kenyan Foreign Minister}, {@code King of Tonga}. */
final class ServedCountry {

    private final PlaceNames places;

    ServedCountry(PlaceNames places) {
        this.places = places;
    }

    /**
     * Returns the ISO 3166-1 alpha-2 code of the one country that the offices serve; empty where they name none or several.
     * The country that an ambassador is sent to, behind {@code to}, is not the one served.
     */
    String of(Iterable<String> titles) {
        Set<String> codes = new TreeSet<>();
        for (String title : titles) {
            int to = title.toLowerCase(Locale.ROOT).indexOf(" to ");
            for (TokenTrie.Match<PlaceName> match : places.find(title, 0, to < 0 ? title.length() : to)) {
                PlaceName.Kind kind = match.value().kind();
                if (kind == PlaceName.Kind.COUNTRY || kind == PlaceName.Kind.PEOPLE) {
                    codes.add(match.value().country());
                }
            }
        }
        return codes.size() == 1 ? codes.iterator().next() : "";
    }
}
