package org.chancery.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.link.Section;
import org.chancery.link.YearNode;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.render.picture.DaySquares;
import org.chancery.render.picture.Picture;
import org.jspecify.annotations.Nullable;

/** The picture of the days of a year. */
final class YearPicture {

    private YearPicture() {}

    /** Returns the days of a year as squares, or null where hardly any day is known. */
    static @Nullable Picture of(YearNode node, Words words) {
        int days = LocalDate.of(node.year(), 1, 1).lengthOfYear();
        List<Integer> counts = new ArrayList<>(Collections.nCopies(days, 0));
        List<Picture.Row> rows = new ArrayList<>();
        int shown = 0;
        for (YearNode.Month month : node.months()) {
            SortedMap<Integer, Integer> known = new TreeMap<>();
            for (Article article : month.articles()) {
                PartialDate date = article.published().date();
                if (date != null && date.isDay()) {
                    known.merge(date.earliest().getDayOfMonth(), 1, Integer::sum);
                    int day = date.earliest().getDayOfYear() - 1;
                    counts.set(day, counts.get(day) + 1);
                    shown++;
                }
            }
            List<String> named = new ArrayList<>();
            known.forEach((day, count) ->
                    named.add(count == 1 ? Integer.toString(day) : words.say("beside", day, words.number(count))));
            rows.add(Picture.Row.of(
                    words.dates().month(month.month()),
                    words.number(month.articles().size()),
                    words.row(named)));
        }
        if (shown < TimePicture.FEWEST) {
            return null;
        }
        int most = 0;
        for (int i = 0; i < days; i++) {
            most = counts.get(i) > counts.get(most) ? i : most;
        }
        LocalDate day = LocalDate.ofYearDay(node.year(), most + 1);
        String squares = counts.get(most) == 1
                ? words.say("days.description")
                : words.say(
                        "days.description.most",
                        words.dates().day(day.getMonthValue(), day.getDayOfMonth()),
                        words.number(counts.get(most)));
        return new Picture(
                "days",
                words.say("days.title", node.year()),
                words.sentences(
                        squares, TimePicture.left(List.of(words.some("without.day", node.count() - shown)), words)),
                new DaySquares(node.year(), counts, names(words), titles(node.year(), counts, words)),
                List.of(words.say("when.month"), words.section(Section.ARTICLES), words.say("days.head")),
                rows);
    }

    private static List<String> names(Words words) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> words.dates().month(month))
                .toList();
    }

    private static List<String> titles(int year, List<Integer> counts, Words words) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> {
                    YearMonth of = YearMonth.of(year, month);
                    int from = of.atDay(1).getDayOfYear() - 1;
                    int sum = counts.subList(from, from + of.lengthOfMonth()).stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return words.say("index.letter", words.dates().month(year, month), words.articles(sum));
                })
                .toList();
    }
}
