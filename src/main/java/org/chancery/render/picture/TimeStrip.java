package org.chancery.render.picture;

import java.util.List;

/**
 * Bars over time: how many articles each year, month or day has.
 *
 * @param counts number of articles of each period, the first period first, none left out; at least one above 0
 * @param ticks words below the bars
 */
public record TimeStrip(List<Integer> counts, List<Tick> ticks) implements Drawing {

    private static final int TOP = 16;
    private static final int HEIGHT = 64;
    private static final int WORDS = 18;
    private static final int SLOT = 100;
    private static final int BAR = 80;

    /** Of fewer periods than this the bars are thinner than their room. */
    private static final int MANY = 14;

    public TimeStrip {
        counts = List.copyOf(counts);
        ticks = List.copyOf(ticks);
    }

    /**
     * Words below a bar.
     *
     * @param at number of the period, from 0
     * @param words what stands there
     */
    public record Tick(int at, String words) {}

    @Override
    public String kind() {
        return "strip";
    }

    @Override
    public void draw(Label label, StringBuilder out) {
        int most = 0;
        for (int i = 0; i < counts.size(); i++) {
            most = counts.get(i) > counts.get(most) ? i : most;
        }
        Svg svg = new Svg(out).beginFluid(label, TOP + HEIGHT + WORDS);
        svg.beginStretched(TOP, counts.size() * SLOT, HEIGHT)
                .path("bars", bars(counts.get(most)))
                .end();
        svg.baseline(TOP + HEIGHT + 0.5);
        if (counts.get(most) > 1) {
            svg.textAt("most", place(most), TOP - 5, Integer.toString(counts.get(most)));
        }
        ticks.forEach(tick -> svg.textAt("tick", place(tick.at()), TOP + HEIGHT + 14, tick.words()));
        svg.end();
    }

    private double place(int period) {
        return (period + 0.5) / counts.size();
    }

    private StringBuilder bars(int most) {
        int width = counts.size() >= MANY ? BAR : Math.max(BAR / 5, BAR * counts.size() / MANY);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                // one article among thousands is still to be seen
                String high = Svg.number(Math.max(1.5, (double) HEIGHT * counts.get(i) / most));
                path.append('M')
                        .append(i * SLOT + (SLOT - width) / 2)
                        .append(' ')
                        .append(HEIGHT);
                path.append("v-")
                        .append(high)
                        .append('h')
                        .append(width)
                        .append('v')
                        .append(high)
                        .append('z');
            }
        }
        return path;
    }
}
