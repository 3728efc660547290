package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Chronology;
import org.chancery.link.Section;
import org.chancery.link.YearNode;
import org.chancery.model.Article;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.Item;
import org.chancery.render.view.ItemGroup;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The pages of years and months, of what has no date, and the list of all of them. */
final class DatePages {

    private DatePages() {}

    /**
     * What the template {@code date} is given.
     *
     * @param heading the year or month, or {@code Undated}
     * @param count number of articles in words
     * @param note a sentence below the heading, or empty
     * @param earlier link to the one before, or null
     * @param later link to the one behind, or null
     * @param picture its days, or null
     * @param groups the articles
     */
    public record View(
            String heading,
            String count,
            String note,
            @Nullable Link earlier,
            @Nullable Link later,
            @Nullable Picture picture,
            List<ItemGroup> groups) {}

    /** What the template {@code dates} is given: when articles were published, the years, and the link to what has none. */
    public record IndexView(
            String count,
            @Nullable Picture when,
            List<YearRow> years,
            @Nullable Link undated) {}

    /** A year with its months; a month without articles has no link. */
    public record YearRow(Link link, String count, List<MonthCell> months, String yearOnly) {}

    /** A month with the number of its articles, which may be 0. */
    public record MonthCell(Link link, int count, String articles) {}

    /** Returns the link to the page on which an article's date is listed. */
    static Link place(Article article, Links links) {
        Integer year = Chronology.year(article);
        int month = Chronology.month(article);
        if (year == null) {
            return new Link("Undated", links.to(Address.UNDATED));
        }
        return month == 0
                ? new Link(Integer.toString(year), links.to(Address.year(year)))
                : new Link(DateWords.month(month) + " " + year, links.to(Address.month(year, month)));
    }

    static List<Output> of(SitePages pages) {
        List<Output> outputs = new ArrayList<>();
        List<YearNode> years = pages.graph().years();
        List<YearNode.Month> months =
                years.stream().flatMap(year -> year.months().stream()).toList();
        for (int i = 0; i < years.size(); i++) {
            outputs.add(year(pages, years, i));
        }
        for (int i = 0; i < months.size(); i++) {
            outputs.add(month(pages, months, i));
        }
        outputs.add(undated(pages));
        outputs.add(index(pages, years));
        return outputs;
    }

    private static Output year(SitePages pages, List<YearNode> years, int i) {
        YearNode node = years.get(i);
        return pages.page(Address.year(node.year()), "date", Section.DATES, links -> {
            List<ItemGroup> groups = new ArrayList<>();
            boolean split = node.count() > ArticleLists.LONGEST;
            for (YearNode.Month month : node.months()) {
                groups.add(new ItemGroup(
                        DateWords.month(month.month()),
                        "m-" + month.month(),
                        links.to(Address.month(month.year(), month.month())),
                        Words.articles(month.articles().size()),
                        split ? List.of() : items(month.articles(), links)));
            }
            if (!node.yearOnly().isEmpty()) {
                groups.add(new ItemGroup(
                        "Year only",
                        "year-only",
                        null,
                        Words.articles(node.yearOnly().size()),
                        items(node.yearOnly(), links)));
            }
            return new SitePages.Page(
                    Integer.toString(node.year()),
                    Words.articles(node.count()) + " of " + node.year(),
                    List.of(SitePages.crumb(Section.DATES, links)),
                    new View(
                            Integer.toString(node.year()),
                            Words.articles(node.count()),
                            "",
                            i == 0 ? null : year(years.get(i - 1).year(), links),
                            i == years.size() - 1 ? null : year(years.get(i + 1).year(), links),
                            YearPicture.of(node),
                            groups));
        });
    }

    private static Link year(int year, Links links) {
        return new Link(Integer.toString(year), links.to(Address.year(year)));
    }

    private static Output month(SitePages pages, List<YearNode.Month> months, int i) {
        YearNode.Month node = months.get(i);
        String name = name(node);
        return pages.page(
                Address.month(node.year(), node.month()),
                "date",
                Section.DATES,
                () -> Fingerprint.of(
                        i == 0 ? null : name(months.get(i - 1)),
                        i == months.size() - 1 ? null : name(months.get(i + 1)),
                        pages.prints().items(node.articles())),
                links -> new SitePages.Page(
                        name,
                        Words.articles(node.articles().size()) + " of " + name,
                        List.of(SitePages.crumb(Section.DATES, links), year(node.year(), links)),
                        new View(
                                name,
                                Words.articles(node.articles().size()),
                                "",
                                i == 0 ? null : month(months.get(i - 1), links),
                                i == months.size() - 1 ? null : month(months.get(i + 1), links),
                                TimePicture.of(node),
                                List.of(new ItemGroup("", "", null, "", items(node.articles(), links))))));
    }

    private static Link month(YearNode.Month month, Links links) {
        return new Link(name(month), links.to(Address.month(month.year(), month.month())));
    }

    private static String name(YearNode.Month month) {
        return DateWords.month(month.month()) + " " + month.year();
    }

    private static Output undated(SitePages pages) {
        List<Article> articles = pages.graph().undated();
        return pages.page(
                Address.UNDATED,
                "date",
                Section.DATES,
                () -> pages.prints().items(articles),
                links -> new SitePages.Page(
                        "Undated",
                        "Articles whose text does not tell when they were published",
                        List.of(SitePages.crumb(Section.DATES, links)),
                        new View(
                                "Undated",
                                Words.articles(articles.size()),
                                articles.isEmpty()
                                        ? "Every article of this archive has a date."
                                        : "Their text does not tell when they were published, and no date is made up"
                                                + " for them.",
                                null,
                                null,
                                null,
                                List.of(new ItemGroup("", "", null, "", items(articles, links))))));
    }

    private static List<Item> items(List<Article> articles, Links links) {
        return articles.stream().map(links::item).toList();
    }

    private static Output index(SitePages pages, List<YearNode> years) {
        return pages.page(Address.index(Section.DATES), "dates", Section.DATES, links -> {
            List<YearRow> rows = new ArrayList<>();
            for (int i = years.size() - 1; i >= 0; i--) {
                rows.add(row(years.get(i), links));
            }
            int undated = pages.graph().undated().size();
            return new SitePages.Page(
                    "Dates",
                    "All articles by year and month",
                    List.of(),
                    new IndexView(
                            Words.articles(pages.graph().articles().size() - undated),
                            TimePicture.of(pages.graph().articles()),
                            rows,
                            undated == 0
                                    ? null
                                    : new Link(Words.number(undated) + " undated", links.to(Address.UNDATED))));
        });
    }

    private static YearRow row(YearNode year, Links links) {
        List<MonthCell> cells = new ArrayList<>();
        for (int m = 1; m <= 12; m++) {
            int wanted = m;
            int count = year.months().stream()
                    .filter(node -> node.month() == wanted)
                    .mapToInt(node -> node.articles().size())
                    .sum();
            String name = DateWords.month(m).substring(0, 3);
            cells.add(new MonthCell(
                    new Link(name, count == 0 ? null : links.to(Address.month(year.year(), m))),
                    count,
                    Words.articles(count)));
        }
        return new YearRow(
                year(year.year(), links),
                Words.articles(year.count()),
                cells,
                year.yearOnly().isEmpty() ? "" : Words.articles(year.yearOnly().size()) + " known to the year only");
    }
}
