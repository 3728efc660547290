package org.chancery.parse.sources;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Outlets;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/**
 * A foreign ministry calls itself {@code Ministry of Foreign Affairs} and leaves its country out. The page gives it away:
 * by the language it is also offered in, by the countries of the papers that ask questions, by the country at its head, by its
 * government's address.
 */
final class MinistryNames {

    /** UTF-16 units of the longest name of a country. */
    private static final int LONGEST_COUNTRY = 60;

    /** UTF-16 units of the longest line in which the address of a government counts. */
    private static final int LONGEST_ADDRESS_LINE = 200;

    /** Weight of a government's own address. */
    private static final int DOMAIN = 5;

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

    /**
     * Returns the name of a ministry with its country: the listed one where the page tells the country, as in {@code Republic
     * of Kalmar} over {@code Ministry of Foreign Affairs}; the name itself where it is no ministry's or tells the country.
     *
     * @param line where the name stands
     */
    static String complete(String name, Line line, Layout layout, SourceNames names) {
        if (!isMinistry(name)) {
            return name;
        }
        Optional<String> own = names.countryIn(name);
        if (own.isPresent()) {
            boolean plain = isForeign(name) && name.toLowerCase(Locale.ROOT).startsWith("minist");
            return plain
                    ? names.outlets()
                            .foreignMinistry(own.get())
                            .map(Outlet::name)
                            .orElse(name)
                    : name;
        }
        Optional<String> beside = beside(line, layout, names);
        if (beside.isPresent()) {
            Optional<Outlet> listed =
                    isForeign(name) ? names.outlets().foreignMinistry(beside.get()) : Optional.empty();
            return listed.map(Outlet::name)
                    .orElseGet(() -> SourceNames.calm(name) + " of " + names.countryName(beside.get()));
        }
        return isBare(name) ? byPage(name, layout, names.outlets()) : name;
    }

    /** {@code OF THE KYRGYZ REPUBLIC} under {@code MINISTRY OF FOREIGN AFFAIRS}: the country without the small words. */
    static String withoutOf(String words) {
        String key = words.toLowerCase(Locale.ROOT);
        return key.startsWith("of the ") ? words.substring(7) : key.startsWith("of ") ? words.substring(3) : words;
    }

    private static boolean isMinistry(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return isBare(name)
                || key.startsWith("ministry of ")
                || key.startsWith("ministry for ")
                || key.startsWith("minist") && isForeign(name);
    }

    private static boolean isForeign(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.contains("foreign")
                || key.contains("external")
                || key.contains("exteriores")
                || key.contains("étrangères")
                || key.contains("estrangeiros")
                || key.contains("esteri");
    }

    /** Returns the country whose name is a row of its own next to a line. */
    private static Optional<String> beside(Line line, Layout layout, SourceNames names) {
        int at = layout.lines().indexOf(line);
        for (int i : new int[] {at - 1, at + 1}) {
            if (at >= 0 && i >= 0 && i < layout.lines().size()) {
                String words = layout.text(layout.lines().get(i));
                Optional<String> country =
                        words.length() <= LONGEST_COUNTRY ? names.country(withoutOf(words)) : Optional.empty();
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private static String byPage(String name, Layout layout, Outlets outlets) {
        Map<String, Integer> countries = new TreeMap<>();
        for (Line line : layout.lines()) {
            String domain =
                    line.range().length() <= LONGEST_ADDRESS_LINE ? GovernmentDomain.country(layout.text(line)) : null;
            if (domain != null) {
                countries.merge(domain, DOMAIN, Integer::sum);
            }
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
