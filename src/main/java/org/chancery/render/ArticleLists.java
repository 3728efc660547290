package org.chancery.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.link.Address;
import org.chancery.link.Chronology;
import org.chancery.link.Section;
import org.chancery.model.Article;
import org.chancery.render.view.Item;
import org.chancery.render.view.ItemGroup;

/**
 * Lists of articles by year. A list too long for one page has a page for each year, so that an article stays on its
 * page when others are added.
 */
final class ArticleLists {

    /** The longest list that stands on one page. */
    static final int LONGEST = 150;

    private static final String UNDATED = "undated";

    private ArticleLists() {}

    /** Returns the articles under their years, in the order given; only headings where there are too many. */
    static List<ItemGroup> byYear(String address, List<Article> articles, Links links, Function<Article, Item> item) {
        List<ItemGroup> groups = new ArrayList<>();
        boolean split = articles.size() > LONGEST;
        years(articles)
                .forEach((year, list) -> groups.add(new ItemGroup(
                        heading(year, links.words()),
                        "y-" + year,
                        split ? links.to(Address.part(address, year)) : null,
                        links.words().articles(list.size()),
                        split ? List.of() : list.stream().map(item).toList())));
        return groups;
    }

    /** Returns the pages of the years of a list that is too long for one; none where it is not. */
    static List<Output> parts(SitePages pages, String address, Section section, String name, List<Article> articles) {
        List<Output> outputs = new ArrayList<>();
        if (articles.size() > LONGEST) {
            years(articles).forEach((year, list) -> {
                String part = Address.part(address, year);
                outputs.add(ListPage.of(
                        pages, section, part, new ListPage.Whole(name, address), heading(year, pages.words()), list));
            });
        }
        return outputs;
    }

    private static String heading(String year, Words words) {
        return year.equals(UNDATED) ? words.say("date.none.heading") : year;
    }

    private static Map<String, List<Article>> years(List<Article> articles) {
        Map<String, List<Article>> years = new LinkedHashMap<>();
        for (Article article : articles) {
            Integer year = Chronology.year(article);
            years.computeIfAbsent(year == null ? UNDATED : Integer.toString(year), y -> new ArrayList<>())
                    .add(article);
        }
        return years;
    }
}
