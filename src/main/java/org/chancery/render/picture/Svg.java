package org.chancery.render.picture;

import org.chancery.render.Html;

/** Writes SVG. Positions have one digit behind the point at most, so that a picture stays small and the same everywhere. */
final class Svg {

    private static final int TENTHS = 10;

    private final StringBuilder out;

    Svg(StringBuilder out) {
        this.out = out;
    }

    /** Begins a picture that is as wide as its column and keeps the size of its words. */
    Svg beginFluid(Label label, int height) {
        out.append("<svg width=\"100%\" height=\"").append(height).append('"');
        return named(label);
    }

    /** Begins a picture that is drawn smaller where its column is narrow. */
    Svg beginScaled(Label label, double x, double y, double width, double height, double shownWidth) {
        out.append("<svg viewBox=\"")
                .append(number(x))
                .append(' ')
                .append(number(y))
                .append(' ')
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(shownWidth))
                .append("\" height=\"")
                .append(number(shownWidth * height / width))
                .append('"');
        return named(label);
    }

    private Svg named(Label label) {
        String id = Html.escape(label.id());
        out.append(" role=\"img\" aria-labelledby=\"").append(id).append("-t\" aria-describedby=\"");
        out.append(id).append("-d\"><title id=\"").append(id).append("-t\">");
        out.append(Html.escape(label.title()))
                .append("</title><desc id=\"")
                .append(id)
                .append("-d\">");
        out.append(Html.escape(label.description())).append("</desc>");
        return this;
    }

    /** Begins a part whose own units are stretched over the whole width. */
    Svg beginStretched(int y, int units, int height) {
        out.append("<svg y=\"").append(y).append("\" height=\"").append(height);
        out.append("\" viewBox=\"0 0 ").append(units).append(' ').append(height);
        out.append("\" preserveAspectRatio=\"none\">");
        return this;
    }

    Svg end() {
        out.append("</svg>");
        return this;
    }

    Svg path(String kind, CharSequence path) {
        if (path.length() > 0) {
            out.append("<path class=\"")
                    .append(kind)
                    .append("\" d=\"")
                    .append(path)
                    .append("\"/>");
        }
        return this;
    }

    /** Draws a line over the whole width. */
    Svg baseline(double y) {
        out.append("<line class=\"axis\" x2=\"100%\" y1=\"").append(number(y)).append("\" y2=\"");
        out.append(number(y)).append("\"/>");
        return this;
    }

    Svg line(String kind, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(kind).append("\" x1=\"").append(number(x1));
        out.append("\" y1=\"").append(number(y1)).append("\" x2=\"").append(number(x2));
        out.append("\" y2=\"").append(number(y2)).append("\"/>");
        return this;
    }

    Svg circle(String kind, double x, double y, double radius) {
        out.append("<circle class=\"").append(kind).append("\" cx=\"").append(number(x));
        out.append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\"/>");
        return this;
    }

    Svg text(String kind, double x, double y, String words) {
        return text(kind, number(x), y, words);
    }

    /**
     * Writes words at a share of the width; those near an end are kept inside.
     *
     * @param share 0 for the left end, 1 for the right one
     */
    Svg textAt(String kind, double share, double y, String words) {
        String side = share < 0.05 ? " from" : share > 0.95 ? " to" : "";
        return text(kind + side, number(share * 100) + "%", y, words);
    }

    private Svg text(String kind, String x, double y, String words) {
        out.append("<text class=\"").append(kind).append("\" x=\"").append(x);
        out.append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(Html.escape(words))
                .append("</text>");
        return this;
    }

    /** Returns a number with one digit behind the point at most. */
    static String number(double value) {
        long tenths = Math.round(value * TENTHS);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / TENTHS + (size % TENTHS == 0 ? "" : "." + size % TENTHS);
    }
}
