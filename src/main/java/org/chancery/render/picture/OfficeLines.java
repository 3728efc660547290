package org.chancery.render.picture;

import java.util.List;

/**
 * Offices on a time line: a bar from when to when somebody's own list has it, a mark for each day an article gives it.
 *
 * @param offices the offices, in the order in which they are shown
 * @param ticks years along the line, by share of its width
 */
public record OfficeLines(List<Line> offices, List<Tick> ticks) implements Drawing {

    private static final int ROW = 36;
    private static final int WORDS = 20;
    private static final int UNITS = 1000;
    private static final int LONGEST = 54;
    private static final int CLOSE = 8;

    public OfficeLines {
        offices = List.copyOf(offices);
        ticks = List.copyOf(ticks);
    }

    /**
     * An office.
     *
     * @param title its words
     * @param held stretches of time, as shares of the line
     * @param read days, as shares of the line, sorted
     */
    public record Line(String title, List<Stretch> held, List<Double> read) {
        public Line {
            held = List.copyOf(held);
            read = List.copyOf(read);
        }
    }

    /** From where to where, as shares of the line from 0 to 1. */
    public record Stretch(double from, double to) {}

    /** Words below the line, at a share of it. */
    public record Tick(double at, String words) {}

    @Override
    public String kind() {
        return "offices";
    }

    @Override
    public void draw(Label label, StringBuilder out) {
        int foot = offices.size() * ROW;
        Svg svg = new Svg(out).beginFluid(label, foot + WORDS);
        for (int i = 0; i < offices.size(); i++) {
            Line office = offices.get(i);
            svg.text("office", 0, i * ROW + 13, cut(office.title()));
            svg.beginStretched(i * ROW + 19, UNITS, 10)
                    .path("track", "M0 5h" + UNITS)
                    .path("held", held(office.held()))
                    .path("read", read(office.read()))
                    .end();
        }
        svg.baseline(foot + 0.5);
        ticks.forEach(tick -> svg.textAt("tick", tick.at(), foot + 15, tick.words()));
        svg.end();
    }

    private static StringBuilder held(List<Stretch> held) {
        StringBuilder path = new StringBuilder();
        for (Stretch stretch : held) {
            long from = Math.round(stretch.from() * UNITS);
            long wide = Math.max(4, Math.round(stretch.to() * UNITS) - from);
            path.append('M')
                    .append(from)
                    .append(" 2h")
                    .append(wide)
                    .append("v6h-")
                    .append(wide)
                    .append('z');
        }
        return path;
    }

    /** Days that would stand so close to one another that nobody could tell them apart are one block. */
    private static StringBuilder read(List<Double> days) {
        StringBuilder path = new StringBuilder();
        long from = -UNITS;
        long last = -UNITS;
        for (double day : days) {
            long at = Math.min(UNITS - 2, Math.max(2, Math.round(day * UNITS)));
            if (at - last > CLOSE) {
                block(path, from, last);
                from = at;
            }
            last = at;
        }
        block(path, from, last);
        return path;
    }

    private static void block(StringBuilder path, long from, long to) {
        if (from >= 0) {
            path.append('M').append(from).append(" 0v10");
            if (to > from) {
                path.append('H').append(to).append("V0z");
            }
        }
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
