package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;

/** Finds names that a censor struck out: stars where a name would stand. */
final class Redactions {

    private Redactions() {}

    /** Returns runs of stars that stand alone between blanks, also behind a stray colon. */
    static List<Range> find(Layout layout) {
        String text = layout.text();
        if (text.indexOf('*') < 0) {
            return List.of();
        }
        List<Range> found = new ArrayList<>();
        layout.kept().forEach(line -> {
            int end = line.range().end();
            int at = text.indexOf('*', line.range().start());
            while (at >= 0 && at < end) {
                int stop = at;
                while (stop < end && text.charAt(stop) == '*') {
                    stop++;
                }
                int start = at > line.range().start() && text.charAt(at - 1) == ':' ? at - 1 : at;
                boolean opens = start == line.range().start() || Character.isWhitespace(text.charAt(start - 1));
                boolean closes = stop == end || " ,.;'’".indexOf(text.charAt(stop)) >= 0;
                boolean point = start == line.range().start() && stop - start == 1;
                boolean enough = stop - at >= 2 || start < at;
                if (opens && closes && enough && !point && stop - at < 12) {
                    found.add(new Range(start, stop));
                }
                at = text.indexOf('*', stop);
            }
        });
        return found;
    }
}
