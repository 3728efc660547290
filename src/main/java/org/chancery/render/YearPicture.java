package org.chancery.render;

import java.time.LocalDate;
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

    private static final int MONTHS = 12;

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
            List<String> told = new ArrayList<>();
            known.forEach((day, count) ->
                    told.add(count == 1 ? "" + day : words.say("picture.number", day, words.number(count))));
            rows.add(Picture.Row.of(
                    words.dates().month(month.month()),
                    words.number(month.articles().size()),
                    words.row(told)));
        }
        if (shown < TimePicture.FEWEST) {
            return null;
        }
        int most = 0;
        for (int i = 0; i < days; i++) {
            most = counts.get(i) > counts.get(most) ? i : most;
        }
        LocalDate day = LocalDate.ofYearDay(node.year(), most + 1);
        String peak = counts.get(most) == 1
                ? ""
                : words.say(
                        "picture.days.most", words.dates().of(PartialDate.ofDay(day)), words.number(counts.get(most)));
        return new Picture(
                "days",
                words.say("picture.days", node.year()),
                words.say("picture.days.told", peak)
                        + TimePicture.left(words, TimePicture.without(words, node.count() - shown, "picture.not-day")),
                new DaySquares(node.year(), counts, months(node.year(), counts, words)),
                List.of(words.say("picture.month"), words.section(Section.ARTICLES), words.say("picture.days.head")),
                rows);
    }

    private static List<DaySquares.Month> months(int year, List<Integer> counts, Words words) {
        int[] sums = new int[MONTHS];
        for (int day = 0; day < counts.size(); day++) {
            sums[LocalDate.ofYearDay(year, day + 1).getMonthValue() - 1] += counts.get(day);
        }
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> new DaySquares.Month(
                        words.dates().month(i + 1),
                        words.say("picture.days.month", words.dates().month(year, i + 1), words.articles(sums[i]))))
                .toList();
    }
}
