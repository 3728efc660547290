package org.chancery.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date of publication in a page's {@code time} elements: one that is marked as such, or the only one that stands in the
 * article. Two different ones tell nothing.
 */
final class PageTime {

    private static final Map<String, String> PLACES = places();

    private PageTime() {}

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("time[itemprop=datePublished], time[pubdate]", "time, marked as published");
        places.put("time[class*=publish], [class*=publish] > time", "time, named as published");
        places.put("article time, main time", "time in the article");
        return places;
    }

    static Found.@Nullable Field of(Document page) {
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            Set<String> days = new LinkedHashSet<>();
            String first = "";
            for (Element time : page.select(place.getKey())) {
                String moment = time.attr("datetime").strip();
                if (isDay(moment)) {
                    days.add(moment.substring(0, "2000-01-01".length()));
                    first = first.isEmpty() ? moment : first;
                }
            }
            if (days.size() == 1) {
                return Found.Field.of("date", first, place.getValue());
            }
            if (days.size() > 1) {
                return null;
            }
        }
        return null;
    }

    private static boolean isDay(String moment) {
        if (moment.length() < "2000-01-01".length()) {
            return false;
        }
        for (int i = 0; i < "2000-01-01".length(); i++) {
            char c = moment.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
