package org.chancery.parse.sources;

import java.util.Locale;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** The agency in brackets or behind a dash at the very end of the text: {@code … across the river. (ANI)}. */
final class EndMarkRule implements SourceRule {

    private static final int LONGEST = 40;

    @Override
    public void read(Layout layout, Findings findings) {
        Line last = null;
        for (Line line : layout.lines()) {
            if (line.role() == Role.PARAGRAPH || line.role() == Role.ANSWER) {
                last = line;
            }
        }
        if (last == null) {
            return;
        }
        if (!read(layout, last, false, findings)) {
            for (Line line : layout.lines()) {
                if (line.role() == Role.PARAGRAPH && !line.equals(last)) {
                    read(layout, line, true, findings);
                }
            }
        }
    }

    /**
     * Reads the mark at the end of a paragraph; returns whether there is any. Where notices of the site follow, only a
     * known name in capitals behind a dash is one: {@code … across the river. — VNS}.
     */
    private static boolean read(Layout layout, Line last, boolean followed, Findings findings) {
        String text = layout.text(last);
        int end = text.length();
        while (end > 0 && "./ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = -1;
        if (end > 0 && text.charAt(end - 1) == ')' && !followed) {
            start = text.lastIndexOf('(', end);
        } else {
            start = Math.max(
                    text.lastIndexOf('—', end), Math.max(text.lastIndexOf(" -", end), text.lastIndexOf('–', end)));
        }
        if (start < 0 || end - start > LONGEST) {
            return false;
        }
        String mark = text.substring(start + 1, end).strip();
        if (followed && (mark.length() < 3 || !mark.equals(mark.toUpperCase(Locale.ROOT)))) {
            return false;
        }
        Range inner = Words.trimmed(
                layout.text(), last.range().start() + start, last.range().start() + end);
        String whose = layout.sheet().text(inner);
        boolean dash = text.charAt(start) != '(' && !followed;
        if (dash
                && findings.names().known(whose).isEmpty()
                && findings.names().outlets().looksLikeOutlet(whose)) {
            findings.add(inner, whose, SourceRef.Kind.PUBLISHER, "end-mark");
        } else if (!findings.addKnown(inner, whose, SourceRef.Kind.AGENCY, "end-mark")) {
            for (Range whole : Words.items(layout.text(), inner)) {
                Range item =
                        Words.behindSmall(layout.text(), whole, findings.names().outlets());
                findings.addKnown(item, layout.sheet().text(item), SourceRef.Kind.AGENCY, "end-mark");
            }
        }
        return true;
    }
}
