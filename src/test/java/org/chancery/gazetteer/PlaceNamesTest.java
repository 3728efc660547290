package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Slugs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    private static final PlaceNames NAMES = Gazetteer.shipped().places();

    @Test
    void knowsEveryCountryOfTheStandardAndTheFormerOnes() {
        List<String> missing = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            if (NAMES.country(code).isEmpty()) {
                missing.add(code);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(NAMES.countryName("XK")).isEqualTo("Kosovo");
        assertThat(NAMES.countryName("YU")).isEqualTo("Yugoslavia");
        assertThat(NAMES.countryName("CS")).isEqualTo("Czechoslovakia");
        assertThat(NAMES.countryName("DD")).isEqualTo("East Germany");
        assertThat(NAMES.adjective("PH")).isEqualTo("Philippine");
    }

    @ParameterizedTest
    @CsvSource({
        "Burma, COUNTRY, MM",
        "Viet Nam, COUNTRY, VN",
        "Việt Nam, COUNTRY, VN",
        "Vietnamese, PEOPLE, VN",
        "Filipino, PEOPLE, PH",
        "Philippine, PEOPLE, PH",
        "DPRK, COUNTRY, KP",
        "RoK, COUNTRY, KR",
        "Soviet Union, COUNTRY, RU",
        "West Germany, COUNTRY, DE",
        "Côte d’Ivoire, COUNTRY, CI",
        "Papua New Guinea, COUNTRY, PG",
        "South China Sea, PLACE, ''",
        "Peking, PLACE, CN",
        "Panmunjom, PLACE, KR",
        "Great Hall of the People, PLACE, CN",
        "Camp David, PLACE, US",
        "Zhongnanhai, PLACE, CN",
        "ASEAN, ORGANISATION, ''",
        "Communist Party of Vietnam, ORGANISATION, ''",
    })
    void knowsNames(String words, PlaceName.Kind kind, String country) {
        List<TokenTrie.Match<PlaceName>> found = NAMES.find(words, 0, words.length());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).end()).isEqualTo(words.length());
        assertThat(found.get(0).value().kind()).isEqualTo(kind);
        assertThat(found.get(0).value().country()).isEqualTo(country);
    }

    @Test
    void everyPlaceHasItsOwnAddressAndAKnownCountry() {
        Set<String> ids = new HashSet<>();
        for (String[] row : Tables.rows("places.tsv", 4)) {
            assertThat(ids.add(Slugs.slug(row[0]))).as(row[0]).isTrue();
            assertThat(row[1].isEmpty() || NAMES.country(row[1]).isPresent())
                    .as(row[0] + " in " + row[1])
                    .isTrue();
            assertThat(row[2])
                    .as(row[0])
                    .isIn("capital", "city", "region", "island", "sea", "strait", "river", "lake", "water", "building");
        }
        assertThat(ids).hasSizeGreaterThan(1900);
    }

    /** A name stands for one thing, or the list would decide by its order. */
    @Test
    void noNameStandsTwice() {
        Map<String, String> owner = new HashMap<>();
        List<String> twice = new ArrayList<>();
        note(owner, twice, "countries.tsv", 1, 2, 3);
        note(owner, twice, "places.tsv", 0, 3);
        note(owner, twice, "organisations.tsv", 0, 1);
        assertThat(twice).isEmpty();
    }

    private static void note(Map<String, String> owner, List<String> twice, String table, int... columns) {
        for (String[] row : Tables.rows(table, 4)) {
            for (int column : columns) {
                for (String name : Tables.names(row[column])) {
                    String before = owner.put(Slugs.slug(name), table + " " + row[0]);
                    if (before != null && !before.equals(table + " " + row[0])) {
                        twice.add(name + ": " + before + ", " + table + " " + row[0]);
                    }
                }
            }
        }
    }

    @Test
    void tablesAreSorted() {
        for (String table : List.of("countries.tsv", "places.tsv", "organisations.tsv", "topics.tsv")) {
            List<String> keys = Tables.rows(table, 5).stream()
                    .map(row -> Slugs.slug(row[0]))
                    .toList();
            String[] sorted = keys.toArray(new String[0]);
            Arrays.sort(sorted);
            assertThat(keys).as(table).containsExactly(sorted);
        }
    }
}
