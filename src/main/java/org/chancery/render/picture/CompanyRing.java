package org.chancery.render.picture;

import java.util.List;

/**
 * Who is named together with somebody: the person in the middle, the others around, a line for each two who share articles,
 * the thicker, the more.
 *
 * @param middle name of the person in the middle
 * @param others the others, in the order in which they stand around
 * @param ties lines between the others
 */
public record CompanyRing(String middle, List<Companion> others, List<Tie> ties) implements Drawing {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int X = WIDTH / 2;
    private static final int Y = HEIGHT / 2;
    private static final int ACROSS = 82;
    private static final int DOWN = 110;
    private static final int LONGEST = 19;

    public CompanyRing {
        others = List.copyOf(others);
        ties = List.copyOf(ties);
    }

    /**
     * Somebody around.
     *
     * @param name usual name
     * @param articles number of articles shared with the person in the middle, 1 or more
     */
    public record Companion(String name, int articles) {}

    /**
     * Two of the others who share articles.
     *
     * @param one number of the one in the list of others
     * @param other number of the other
     * @param articles how many articles they share, 1 or more
     */
    public record Tie(int one, int other, int articles) {}

    @Override
    public String kind() {
        return "company";
    }

    @Override
    public void draw(Label label, StringBuilder out) {
        Svg svg = new Svg(out).beginScaled(label, 0, 0, WIDTH, HEIGHT, WIDTH);
        int most = others.stream().mapToInt(Companion::articles).max().orElse(1);
        int closest = ties.stream().mapToInt(Tie::articles).max().orElse(1);
        ties.forEach(tie -> svg.line(
                "tie w" + Shade.of(tie.articles(), Math.max(closest, most)),
                x(tie.one()),
                y(tie.one()),
                x(tie.other()),
                y(tie.other())));
        for (int i = 0; i < others.size(); i++) {
            svg.line("spoke w" + Shade.of(others.get(i).articles(), most), X, Y, x(i), y(i));
        }
        for (int i = 0; i < others.size(); i++) {
            Companion other = others.get(i);
            svg.circle("node", x(i), y(i), 3 + 4 * StrictMath.sqrt((double) other.articles() / most));
            name(svg, i, other.name());
        }
        svg.circle("middle", X, Y, 8);
        svg.text("name middle", X, Y + 22, cut(middle));
        svg.end();
    }

    private void name(Svg svg, int i, String name) {
        double side = StrictMath.sin(angle(i));
        double up = StrictMath.cos(angle(i));
        if (Math.abs(side) < 0.3) {
            svg.text("name", x(i), y(i) + (up > 0 ? -12 : 20), cut(name));
        } else {
            svg.text(side > 0 ? "name from" : "name to", x(i) + (side > 0 ? 11 : -11), y(i) + 4 - 3 * up, cut(name));
        }
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    private double x(int i) {
        return X + ACROSS * StrictMath.sin(angle(i));
    }

    private double y(int i) {
        return Y - DOWN * StrictMath.cos(angle(i));
    }

    private double angle(int i) {
        return 2 * Math.PI * i / others.size();
    }
}
