package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Article;

/** Puts articles into years and months. */
final class Years {

    private Years() {}

    /** Returns the years that have articles, in order. */
    static List<YearNode> of(List<Article> oldestFirst) {
        Map<Integer, Map<Integer, List<Article>>> years = new TreeMap<>();
        for (Article article : oldestFirst) {
            Integer year = Chronology.year(article);
            if (year != null) {
                years.computeIfAbsent(year, y -> new TreeMap<>())
                        .computeIfAbsent(Chronology.month(article), m -> new ArrayList<>())
                        .add(article);
            }
        }
        List<YearNode> result = new ArrayList<>();
        years.forEach((year, months) -> result.add(new YearNode(
                year,
                months.entrySet().stream()
                        .filter(e -> e.getKey() > 0)
                        .map(e -> new YearNode.Month(year, e.getKey(), e.getValue()))
                        .toList(),
                months.getOrDefault(0, List.of()))));
        return result;
    }
}
