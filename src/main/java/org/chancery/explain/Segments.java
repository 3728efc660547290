package org.chancery.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** Parts a line into plain stretches and marked ones. Of findings around each other, only the innermost is marked. */
final class Segments {

    private Segments() {}

    /**
     * A stretch of a line.
     *
     * @param range where it stands on the sheet; never empty
     * @param kind what it is marked as, or null for plain words
     */
    record Segment(Range range, Finding.@Nullable Kind kind) {}

    static List<Segment> of(Explanation.Line line) {
        List<Segment> segments = new ArrayList<>();
        int at = line.range().start();
        List<Finding> findings = line.findings();
        for (int i = 0; i < findings.size(); i++) {
            Range range = findings.get(i).range();
            boolean inner =
                    i + 1 == findings.size() || findings.get(i + 1).range().start() >= range.end();
            if (inner && range.start() >= at && !range.isEmpty()) {
                plain(segments, at, range.start());
                segments.add(new Segment(range, findings.get(i).kind()));
                at = range.end();
            }
        }
        plain(segments, at, line.range().end());
        return segments;
    }

    private static void plain(List<Segment> segments, int from, int to) {
        if (to > from) {
            segments.add(new Segment(new Range(from, to), null));
        }
    }
}
