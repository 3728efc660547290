package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.parse.layout.StaffLine;

/**
 * For whom a writer works: {@code By Nadia Fakir for The Coral Observer}, {@code By Litia Vakarua, Suva Tribune Staff
 * Writer}, or a row of its own under the name such as {@code Associated Press Writer}.
 */
final class EmployerRule implements SourceRule {

    private static final String[] SIGNS = {" - ", " – ", " — ", " / "};

    private static final String[] LINKS = {" for ", " of ", " from ", " in ", " exclusively for "};

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.BYLINE) {
                byline(layout, line, findings);
            }
            if (line.role() == Role.BYLINE || line.rule().equals("staff-line")) {
                String whole = layout.text(line);
                int comma = whole.lastIndexOf(',');
                String post = whole.substring(comma + 1).strip();
                String name = StaffLine.outlet(post);
                int at = name == null || name.isBlank() ? -1 : whole.indexOf(name, Math.max(0, comma));
                if (name != null && at >= 0) {
                    int from = line.range().start() + at;
                    add(new Range(from, from + name.length()), name, findings);
                }
            }
        }
    }

    private static void byline(Layout layout, Line line, Findings findings) {
        String text = layout.text(line);
        for (String sign : SIGNS) {
            int at = text.indexOf(sign);
            if (at > 0) {
                int end = text.indexOf(" | ", at + sign.length());
                int to = line.range().start() + (end < 0 ? text.length() : end);
                Range name = Words.trimmed(layout.text(), line.range().start() + at + sign.length(), to);
                add(name, layout.sheet().text(name), findings);
            }
        }
        for (String link : LINKS) {
            int at = text.lastIndexOf(link);
            if (at > 0) {
                Range name = Words.trimmed(
                        layout.text(),
                        line.range().start() + at + link.length(),
                        line.range().end());
                add(name, layout.sheet().text(name), findings);
            }
        }
    }

    private static void add(Range range, String name, Findings findings) {
        boolean outlet = findings.names().known(name).isPresent()
                || findings.names().outlets().looksLikeOutlet(name);
        if (outlet && !findings.names().outlets().isCommonWord(name)) {
            findings.add(range, name, SourceRef.Kind.PUBLISHER, "employer");
        }
    }
}
