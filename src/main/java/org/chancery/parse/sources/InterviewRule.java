package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** {@code The "Wisdom" column of China.com interviewed …}: the outlet that holds the interview says so itself. */
final class InterviewRule implements SourceRule {

    private static final String[] BEFORE = {" column of ", " programme of ", " program of ", " section of "};

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.PARAGRAPH) {
                read(layout, line, findings);
            }
        }
    }

    private static void read(Layout layout, Line line, Findings findings) {
        String text = layout.text(line);
        int verb = text.indexOf(" interviewed ");
        if (verb < 0 || verb > 160) {
            return;
        }
        for (String words : BEFORE) {
            int at = text.indexOf(words);
            if (at >= 0 && at < verb) {
                int from = line.range().start() + at + words.length();
                Range name = Words.trimmed(layout.text(), from, line.range().start() + verb);
                if (!name.isEmpty() && name.length() <= 40) {
                    findings.add(name, layout.sheet().text(name), SourceRef.Kind.PUBLISHER, "interview");
                }
                return;
            }
        }
    }
}
