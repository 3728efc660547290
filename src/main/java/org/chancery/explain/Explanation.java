package org.chancery.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.model.Article;
import org.chancery.model.Range;

/**
 * An article line by line with all that was found in it.
 *
 * @param article its record
 * @param lines the lines of its sheet that hold words, in order
 */
public record Explanation(Article article, List<Line> lines) {

    private static final Comparator<Range> BY_START = Comparator.comparingInt(Range::start);

    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the sheet.
     *
     * @param number its number, from 1; empty lines count
     * @param range where it stands on the sheet, without the line's end
     * @param role what it is there for, such as {@code paragraph}; for a line left out, {@code left out}
     * @param leftOut name of the rule that left it out; empty where it is part of the article
     * @param findings what was found in it; one that reaches over several lines stands with each of them, cut to it
     */
    public record Line(int number, Range range, String role, String leftOut, List<Finding> findings) {

        public Line {
            findings = List.copyOf(findings);
        }

        /** Returns whether the line is part of the article. */
        public boolean isKept() {
            return leftOut.isEmpty();
        }
    }

    /** Explains an article. */
    public static Explanation of(Article article) {
        List<Range> ranges = lines(article.sheet().text());
        List<List<Stretch>> stretches = spread(ranges, stretches(article), Stretch::range);
        List<List<Finding>> findings = spread(ranges, Findings.of(article), Finding::range);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (!range.isEmpty()) {
                Stretch stretch = stretches.get(i).isEmpty()
                        ? new Stretch(range, "front matter", "")
                        : stretches.get(i).get(0);
                List<Finding> inside = findings.get(i).stream()
                        .map(finding -> cut(finding, range))
                        .toList();
                lines.add(new Line(i + 1, range, stretch.role(), stretch.leftOut(), inside));
            }
        }
        return new Explanation(article, lines);
    }

    private static List<Range> lines(String text) {
        List<Range> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines.add(new Range(from, text.substring(from, end).isBlank() ? from : end));
            from = end + 1;
        }
        return lines;
    }

    /** A stretch of the sheet with its role, or with the rule that left it out. */
    private record Stretch(Range range, String role, String leftOut) {}

    private static List<Stretch> stretches(Article article) {
        List<Stretch> stretches = new ArrayList<>();
        article.body()
                .forEach(block -> stretches.add(new Stretch(
                        article.sheet().toRange(block.span()),
                        block.kind().name().toLowerCase(Locale.ROOT),
                        "")));
        article.leftOut()
                .forEach(
                        out -> stretches.add(new Stretch(article.sheet().toRange(out.span()), "left out", out.rule())));
        return stretches;
    }

    /** Gives each line the things that share words with it, in the order given. */
    private static <T> List<List<T>> spread(List<Range> lines, List<T> things, Function<T, Range> range) {
        List<List<T>> spread = new ArrayList<>();
        lines.forEach(line -> spread.add(new ArrayList<>(2)));
        for (T thing : things) {
            Range at = range.apply(thing);
            int line = Collections.binarySearch(lines, new Range(at.start(), at.start()), BY_START);
            for (int i = line < 0 ? -line - 2 : line; i >= 0 && i < lines.size(); i++) {
                if (lines.get(i).start() >= at.end()) {
                    break;
                }
                if (lines.get(i).overlaps(at)) {
                    spread.get(i).add(thing);
                }
            }
        }
        return spread;
    }

    private static Finding cut(Finding finding, Range range) {
        return new Finding(
                new Range(
                        Math.max(finding.range().start(), range.start()),
                        Math.min(finding.range().end(), range.end())),
                finding.kind(),
                finding.meaning(),
                finding.rule(),
                finding.confidence());
    }
}
