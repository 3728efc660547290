package org.chancery.parse.sources;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Outlets;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/**
 * A foreign ministry calls itself {@code Ministry of Foreign Affairs} and leaves its country out. The page gives it away:
 * by the language it is also offered in, by the countries of the papers that ask questions, by the country at its head.
 */
final class MinistryNames {

    private static final Set<String> BARE = Set.of(
            "ministry of foreign affairs",
            "foreign ministry",
            "ministry of external affairs",
            "department of foreign affairs",
            "ministry for foreign affairs",
            "federal foreign office",
            "mofa");

    /** Languages that a ministry's English page offers beside English, and whose country that tells. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("japanese", "JP"),
            Map.entry("日本語", "JP"),
            Map.entry("korean", "KR"),
            Map.entry("한국어", "KR"),
            Map.entry("tiếng việt", "VN"),
            Map.entry("vietnamese", "VN"),
            Map.entry("中文", "CN"),
            Map.entry("chinese", "CN"),
            Map.entry("bahasa indonesia", "ID"),
            Map.entry("ไทย", "TH"),
            Map.entry("türkçe", "TR"),
            Map.entry("turkish", "TR"),
            Map.entry("ελληνικά", "GR"),
            Map.entry("greek", "GR"),
            Map.entry("polski", "PL"),
            Map.entry("suomi", "FI"),
            Map.entry("norsk", "NO"),
            Map.entry("svenska", "SE"),
            Map.entry("magyar", "HU"),
            Map.entry("українська", "UA"),
            Map.entry("עברית", "IL"),
            Map.entry("hebrew", "IL"));

    private MinistryNames() {}

    /** Returns whether a name is that of a ministry without its country. */
    static boolean isBare(String name) {
        return BARE.contains(name.toLowerCase(Locale.ROOT).strip());
    }

    /** Returns the name of the ministry with its country where the name is bare and the page tells the country. */
    static String complete(String name, Layout layout, Outlets outlets) {
        if (!isBare(name)) {
            return name;
        }
        Map<String, Integer> countries = new TreeMap<>();
        for (Line line : layout.lines()) {
            if (line.role() == Role.MENU) {
                languages(layout.text(line), countries);
            } else if (line.role() == Role.QUESTION && line.label() != null) {
                String label = layout.sheet().text(line.label());
                int comma = label.indexOf(',');
                outlets.byName(comma > 0 ? label.substring(0, comma) : label)
                        .map(Outlet::country)
                        .filter(country -> !country.isEmpty())
                        .ifPresent(country -> countries.merge(country, 1, Integer::sum));
            }
        }
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(entry -> outlets.foreignMinistry(entry.getKey()))
                .map(Outlet::name)
                .orElse(name);
    }

    private static void languages(String menu, Map<String, Integer> countries) {
        Map<String, String> items = new HashMap<>(LANGUAGES);
        for (String item : menu.toLowerCase(Locale.ROOT).split("\\s*[|/]\\s*|\\s{2,}")) {
            String country = items.get(item.strip());
            if (country != null) {
                countries.merge(country, 3, Integer::sum);
            }
        }
    }
}
