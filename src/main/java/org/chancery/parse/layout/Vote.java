package org.chancery.parse.layout;

import java.util.List;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * What one rule takes a row for. Of all votes on a row the strongest counts; a later look at the whole page may still
 * overrule weak ones.
 *
 * @param strength how sure the rule is: {@link #HINT}, {@link #LIKELY} or {@link #CERTAIN}
 * @param lines the row as a line, or as several where it holds more than one thing side by side
 */
record Vote(int strength, List<Line> lines) {

    /** A guess from a word or a shape that also occurs in articles. */
    static final int HINT = 30;

    /** Right in most places. */
    static final int LIKELY = 60;

    /** A form that hardly means anything else. */
    static final int CERTAIN = 90;

    Vote {
        lines = List.copyOf(lines);
    }

    static Vote of(Row row, Role role, int strength, String rule) {
        return new Vote(strength, List.of(new Line(row.range(), role, null, rule)));
    }

    static Vote of(Row row, Role role, int strength, @Nullable Range label, String rule) {
        return new Vote(strength, List.of(new Line(row.range(), role, label, rule)));
    }

    /** Returns the role of the first part of the row. */
    Role role() {
        return lines.get(0).role();
    }

    /** Returns whether some part of the row has this role. */
    boolean has(Role role) {
        return lines.stream().anyMatch(line -> line.role() == role);
    }
}
