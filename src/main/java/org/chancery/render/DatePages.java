package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Chronology;
import org.chancery.link.Section;
import org.chancery.link.YearNode;
import org.chancery.model.Article;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
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
    public record MonthCell(Link link, int count, String articles) {

        /** Returns what stands behind the number in words. */
        public String noun() {
            return CountLink.behind(Integer.toString(count), articles);
        }
    }

    /** Returns the link to the page on which an article's date is listed. */
    static Link place(Article article, Links links) {
        Integer year = Chronology.year(article);
        int month = Chronology.month(article);
        if (year == null) {
            return new Link(links.words().say("date.none.heading"), links.to(Address.UNDATED));
        }
        return month == 0
                ? new Link(Integer.toString(year), links.to(Address.year(year)))
                : new Link(links.words().dates().month(year, month), links.to(Address.month(year, month)));
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
            Words words = links.words();
            List<ItemGroup> groups = new ArrayList<>();
            boolean split = node.count() > ArticleLists.LONGEST;
            for (YearNode.Month month : node.months()) {
                groups.add(new ItemGroup(
                        words.dates().month(month.month()),
                        "m-" + month.month(),
                        links.to(Address.month(month.year(), month.month())),
                        words.articles(month.articles().size()),
                        split ? List.of() : items(month.articles(), links)));
            }
            if (!node.yearOnly().isEmpty()) {
                groups.add(new ItemGroup(
                        words.say("dates.year-only"),
                        "year-only",
                        null,
                        words.articles(node.yearOnly().size()),
                        items(node.yearOnly(), links)));
            }
            return new SitePages.Page(
                    Integer.toString(node.year()),
                    words.say("dates.of", words.articles(node.count()), node.year()),
                    List.of(links.crumb(Section.DATES)),
                    new View(
                            Integer.toString(node.year()),
                            words.articles(node.count()),
                            "",
                            i == 0 ? null : year(years.get(i - 1).year(), links),
                            i == years.size() - 1 ? null : year(years.get(i + 1).year(), links),
                            YearPicture.of(node, links.words()),
                            groups));
        });
    }

    private static Link year(int year, Links links) {
        return new Link(Integer.toString(year), links.to(Address.year(year)));
    }

    private static Output month(SitePages pages, List<YearNode.Month> months, int i) {
        YearNode.Month node = months.get(i);
        Words words = pages.words();
        String name = words.dates().month(node.year(), node.month());
        return pages.page(
                Address.month(node.year(), node.month()),
                "date",
                Section.DATES,
                () -> Fingerprint.of(
                        i == 0 ? null : name(months.get(i - 1), words),
                        i == months.size() - 1 ? null : name(months.get(i + 1), words),
                        pages.prints().items(node.articles())),
                links -> new SitePages.Page(
                        name,
                        words.say("dates.of", words.articles(node.articles().size()), name),
                        List.of(links.crumb(Section.DATES), year(node.year(), links)),
                        new View(
                                name,
                                words.articles(node.articles().size()),
                                "",
                                i == 0 ? null : month(months.get(i - 1), links),
                                i == months.size() - 1 ? null : month(months.get(i + 1), links),
                                TimePicture.of(node, links.words()),
                                List.of(new ItemGroup("", "", null, "", items(node.articles(), links))))));
    }

    private static Link month(YearNode.Month month, Links links) {
        return new Link(
                links.words().dates().month(month.year(), month.month()),
                links.to(Address.month(month.year(), month.month())));
    }

    private static String name(YearNode.Month month, Words words) {
        return words.dates().month(month.year(), month.month());
    }

    private static Output undated(SitePages pages) {
        Words words = pages.words();
        List<Article> articles = pages.graph().undated();
        return pages.page(
                Address.UNDATED,
                "date",
                Section.DATES,
                () -> pages.prints().items(articles),
                links -> new SitePages.Page(
                        words.say("date.none.heading"),
                        words.say("dates.undated.description"),
                        List.of(links.crumb(Section.DATES)),
                        new View(
                                words.say("date.none.heading"),
                                words.articles(articles.size()),
                                words.say(articles.isEmpty() ? "dates.undated.none" : "dates.undated.note"),
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
            Words words = links.words();
            List<YearRow> rows = new ArrayList<>();
            for (int i = years.size() - 1; i >= 0; i--) {
                rows.add(row(years.get(i), links));
            }
            int undated = pages.graph().undated().size();
            return new SitePages.Page(
                    words.section(Section.DATES),
                    words.say("dates.all"),
                    List.of(),
                    new IndexView(
                            words.articles(pages.graph().articles().size() - undated),
                            TimePicture.of(pages.graph().articles(), links.words()),
                            rows,
                            undated == 0
                                    ? null
                                    : new Link(
                                            words.say("date.none.count", words.number(undated)),
                                            links.to(Address.UNDATED))));
        });
    }

    private static YearRow row(YearNode year, Links links) {
        Words words = links.words();
        List<MonthCell> cells = new ArrayList<>();
        for (int m = 1; m <= 12; m++) {
            int wanted = m;
            int count = year.months().stream()
                    .filter(node -> node.month() == wanted)
                    .mapToInt(node -> node.articles().size())
                    .sum();
            String name = words.dates().shortMonth(m);
            cells.add(new MonthCell(
                    new Link(name, count == 0 ? null : links.to(Address.month(year.year(), m))),
                    count,
                    words.articles(count)));
        }
        return new YearRow(
                year(year.year(), links),
                words.articles(year.count()),
                cells,
                year.yearOnly().isEmpty()
                        ? ""
                        : words.say(
                                "dates.year-only.count",
                                words.articles(year.yearOnly().size())));
    }
}
