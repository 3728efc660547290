package org.chancery.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.picture.Picture;
import org.chancery.render.picture.TileMap;
import org.jspecify.annotations.Nullable;

/** The map of the countries that articles are about. */
final class CountryPicture {

    /** Two countries are told sooner in words. */
    private static final int FEWEST = 3;

    private static final int NAMED = 3;

    private CountryPicture() {}

    /** Returns the map of articles, or null where they are about too few countries. */
    static @Nullable Picture of(List<Article> articles, SiteGraph graph, Words words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : articles) {
            article.countries().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        long placed = counts.keySet().stream().filter(TileMap::has).count();
        if (placed < FEWEST) {
            return null;
        }
        List<TileMap.Country> most = counts.entrySet().stream()
                .map(entry -> new TileMap.Country(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((TileMap.Country c) -> -c.articles())
                        .thenComparing(TileMap.Country::code))
                .toList();
        List<Picture.Row> rows = new ArrayList<>();
        most.forEach(c -> rows.add(Picture.Row.of(
                graph.countryName(c.code()),
                TileMap.has(c.code()) ? c.code() : words.say("picture.countries.none"),
                words.number(c.articles()))));
        List<String> named = most.stream()
                .limit(NAMED)
                .map(c -> words.say("picture.number", graph.countryName(c.code()), words.number(c.articles())))
                .toList();
        return new Picture(
                "countries",
                words.say("picture.countries"),
                words.say("picture.countries.told", words.row(named)),
                new TileMap(most),
                List.of(words.say("picture.country"), words.say("picture.code"), words.section(Section.ARTICLES)),
                rows);
    }
}
