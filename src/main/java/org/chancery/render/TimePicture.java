package org.chancery.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.chancery.link.Chronology;
import org.chancery.link.Section;
import org.chancery.link.YearNode;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.render.picture.Picture;
import org.chancery.render.picture.TimeStrip;
import org.jspecify.annotations.Nullable;

/** The picture of when and how often: a bar a year, a month or a day. */
final class TimePicture {

    /** Fewer articles than this are told sooner by their list. */
    static final int FEWEST = 4;

    private static final int MONTHS = 12;

    /** Articles of more years than this are counted by the year, of fewer by the month. */
    private static final int YEARS_BY_MONTH = 4;

    /** More bars than this are too thin; then a bar stands for ten years. */
    private static final int MOST_BARS = 120;

    private static final int DECADE = 10;

    /** As many words have room below a picture on a telephone. */
    private static final int TICKS = 5;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 7, 10, 20, 50);

    private final Words words;

    private TimePicture(Words words) {
        this.words = words;
    }

    /** Returns when articles were published, or null where that would be no picture. */
    static @Nullable Picture of(List<Article> articles, Words words) {
        List<Article> dated = articles.stream()
                .filter(article -> article.published().date() != null)
                .toList();
        if (dated.size() < FEWEST) {
            return null;
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Article article : dated) {
            int year = year(article);
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        TimePicture picture = new TimePicture(words);
        return last - first < YEARS_BY_MONTH
                ? picture.byMonth(dated, first, articles.size())
                : picture.byYear(dated, first, last, articles.size());
    }

    private static int year(Article article) {
        Integer year = Chronology.year(article);
        return year == null ? 0 : year;
    }

    private @Nullable Picture byYear(List<Article> dated, int first, int last, int all) {
        int step = last - first < MOST_BARS ? 1 : DECADE;
        int from = first - Math.floorMod(first, step);
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        dated.forEach(article -> counts.merge((year(article) - from) / step, 1, Integer::sum));
        IntFunction<String> name =
                i -> step == 1 ? Integer.toString(from + i) : words.say("picture.decade.name", from + i * step);
        return strip(counts, name, name, step == 1 ? "year" : "decade", undated(all - dated.size()));
    }

    private @Nullable Picture byMonth(List<Article> dated, int year, int all) {
        SortedMap<Integer, Integer> months = new TreeMap<>();
        int yearOnly = 0;
        for (Article article : dated) {
            int month = Chronology.month(article);
            if (month == 0) {
                yearOnly++;
            } else {
                months.merge((year(article) - year) * MONTHS + month - 1, 1, Integer::sum);
            }
        }
        if (months.isEmpty()) {
            return null;
        }
        int from = months.firstKey();
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        months.forEach((month, count) -> counts.put(month - from, count));
        IntFunction<String> name = i -> words.dates().month(year + (from + i) / MONTHS, (from + i) % MONTHS + 1);
        // so many months are told by their years
        boolean byYears = counts.lastKey() > MONTHS;
        IntFunction<String> brief = i -> {
            int month = (from + i) % MONTHS;
            int of = year + (from + i) / MONTHS;
            if (byYears) {
                return month == 0 ? Integer.toString(of) : "";
            }
            return words.say("date.month", "", words.dates().shortMonth(month + 1), of);
        };
        return strip(
                counts,
                name,
                brief,
                "month",
                without(words, yearOnly, "picture.year-only"),
                undated(all - dated.size()));
    }

    /** Returns the days of a month, or null where that would be no picture. */
    static @Nullable Picture of(YearNode.Month node, Words words) {
        YearMonth month = YearMonth.of(node.year(), node.month());
        SortedMap<Integer, Integer> days = new TreeMap<>();
        int others = 0;
        for (Article article : node.articles()) {
            PartialDate date = article.published().date();
            if (date != null && date.isDay()) {
                days.merge(date.earliest().getDayOfMonth() - 1, 1, Integer::sum);
            } else {
                others++;
            }
        }
        if (days.size() < 2 || node.articles().size() < FEWEST) {
            return null;
        }
        days.putIfAbsent(0, 0);
        days.putIfAbsent(month.lengthOfMonth() - 1, 0);
        return new TimePicture(words)
                .strip(
                        days,
                        i -> words.dates().of(PartialDate.ofDay(month.atDay(i + 1))),
                        i -> Integer.toString(i + 1),
                        "day",
                        without(words, others, "picture.not-day"));
    }

    /** Returns how many articles a picture leaves out, in words, or empty for none. */
    static String without(Words words, int number, String why) {
        return number == 0 ? "" : words.say(why, words.articles(number));
    }

    private String undated(int number) {
        return without(words, number, "picture.undated");
    }

    private @Nullable Picture strip(
            SortedMap<Integer, Integer> counts,
            IntFunction<String> name,
            IntFunction<String> brief,
            String unit,
            String... without) {
        if (counts.size() < 2) {
            return null;
        }
        int last = counts.lastKey();
        List<Integer> bars = new ArrayList<>();
        int most = counts.firstKey();
        for (int i = 0; i <= last; i++) {
            int count = counts.getOrDefault(i, 0);
            bars.add(count);
            most = count > bars.get(most) ? i : most;
        }
        List<Picture.Row> rows = new ArrayList<>();
        counts.forEach((i, count) -> {
            if (count > 0) {
                rows.add(Picture.Row.of(name.apply(i), words.number(count)));
            }
        });
        return new Picture(
                "when",
                words.say("picture.when"),
                words.say(
                                bars.get(most) == 1 ? "picture.single" : "picture." + unit + ".told",
                                name.apply(0),
                                name.apply(last),
                                name.apply(most),
                                words.number(bars.get(most)))
                        + left(words, without),
                new TimeStrip(bars, ticks(last + 1, brief)),
                List.of(words.say("picture." + unit), words.section(Section.ARTICLES)),
                rows);
    }

    /** Returns the sentence that tells what a picture leaves out, or empty. */
    static String left(Words words, String... without) {
        List<String> left = Stream.of(without).filter(w -> !w.isEmpty()).toList();
        return left.isEmpty() ? "" : " " + words.say("picture.left", words.list(left));
    }

    private static List<TimeStrip.Tick> ticks(int periods, IntFunction<String> words) {
        List<TimeStrip.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            String tick = words.apply(i);
            if (!tick.isEmpty()) {
                ticks.add(new TimeStrip.Tick(i, tick));
            }
        }
        int last = ticks.size() - 1;
        int step = STEPS.stream().filter(s -> last / s < TICKS).findFirst().orElse(periods);
        List<TimeStrip.Tick> shown = new ArrayList<>();
        for (int i = 0; i <= last; i += step) {
            shown.add(ticks.get(i));
        }
        return shown;
    }
}
