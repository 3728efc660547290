package org.chancery.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    static @Nullable Picture of(YearNode node) {
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
            List<String> words = new ArrayList<>();
            known.forEach((day, count) -> words.add(count == 1 ? "" + day : day + " (" + Words.number(count) + ")"));
            rows.add(Picture.Row.of(
                    DateWords.month(month.month()),
                    Words.number(month.articles().size()),
                    String.join(", ", words)));
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
                : "; most on " + day.getDayOfMonth() + " " + DateWords.month(day.getMonthValue()) + ": "
                        + Words.number(counts.get(most));
        return new Picture(
                "days",
                "The days of " + node.year(),
                "A square a day, weeks from Monday on; the darker, the more articles" + peak + "."
                        + TimePicture.left(List.of(TimePicture.without(node.count() - shown, "not known to the day"))),
                new DaySquares(node.year(), counts),
                List.of("Month", "Articles", "Days, with their number where it is more than one"),
                rows);
    }
}
