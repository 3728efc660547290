package org.chancery.parse.places;

import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** The first paragraph of running text, which tells the news in short. */
public final class Lede {

    /** A shorter first line is rather a place, a section or a greeting. */
    private static final int SHORTEST = 60;

    private Lede() {}

    /** Returns where it stands on the sheet: the first paragraph of some length, else the first; empty where there is none. */
    public static Range of(Layout layout) {
        Range first = new Range(0, 0);
        for (Line line : layout.lines()) {
            if (line.role() == Role.PARAGRAPH || line.role() == Role.ANSWER) {
                if (line.range().length() >= SHORTEST) {
                    return line.range();
                }
                first = first.isEmpty() ? line.range() : first;
            }
        }
        return first;
    }
}
