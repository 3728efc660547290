package org.chancery.render.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.render.Html;

/**
 * A year's days as squares, a small calendar a month, weeks from Monday on; the darker, the more articles.
 *
 * @param year the year
 * @param counts number of articles of each day, from 1 January on
 * @param months the twelve months in words
 */
public record DaySquares(int year, List<Integer> counts, List<Month> months) implements Drawing {

    private static final int PITCH = 11;
    private static final int SIDE = 9;
    private static final int TOP = 17;
    private static final int MONTHS = 12;

    public DaySquares {
        counts = List.copyOf(counts);
        months = List.copyOf(months);
    }

    /**
     * A month in words.
     *
     * @param name its name
     * @param told its name with the year and the number of its articles
     */
    public record Month(String name, String told) {}

    @Override
    public String kind() {
        return "days";
    }

    @Override
    public void draw(Label label, StringBuilder out) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        out.append("<div class=\"squares\" role=\"img\" aria-label=\"").append(Html.escape(label.title()));
        out.append(". ").append(Html.escape(label.description())).append("\">\n");
        for (int month = 1; month <= MONTHS; month++) {
            month(YearMonth.of(year, month), Math.max(1, most), out);
        }
        out.append("</div>");
    }

    private void month(YearMonth month, int most, StringBuilder out) {
        StringBuilder[] shades = new StringBuilder[Shade.DARKEST + 1];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = new StringBuilder();
        }
        int blanks = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            int count = counts.get(date.getDayOfYear() - 1);
            int cell = blanks + day - 1;
            shades[Shade.of(count, most)]
                    .append('M')
                    .append(cell % 7 * PITCH)
                    .append(' ')
                    .append(TOP + cell / 7 * PITCH)
                    .append('h')
                    .append(SIDE)
                    .append('v')
                    .append(SIDE)
                    .append("h-")
                    .append(SIDE)
                    .append('z');
        }
        Month words = months.get(month.getMonthValue() - 1);
        out.append("<svg viewBox=\"0 0 75 82\"><title>")
                .append(Html.escape(words.told()))
                .append("</title>");
        Svg svg = new Svg(out).text("tick from", 0, 10, words.name());
        for (int i = 0; i < shades.length; i++) {
            svg.path("shade" + i, shades[i]);
        }
        svg.end();
        out.append('\n');
    }
}
