package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** Whose copyright the page is, where it names nobody else. */
final class CopyrightRule implements SourceRule {

    private static final int LONGEST_NAME = 50;

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.COPYRIGHT) {
                Range name = name(layout, line);
                String words = layout.sheet().text(name);
                boolean known =
                        !words.isBlank() && findings.addKnown(name, words, SourceRef.Kind.PUBLISHER, "copyright");
                if (!known
                        && !findings.hasPublisher()
                        && findings.names().outlets().looksLikeOutlet(words)) {
                    findings.add(name, words, SourceRef.Kind.PUBLISHER, "copyright");
                }
            }
        }
    }

    /** Returns the words between the sign or year and the next full stop, bar or dash. */
    private static Range name(Layout layout, Line line) {
        String text = layout.text(line);
        int from = 0;
        boolean skipping = true;
        while (skipping && from < text.length()) {
            String rest = text.substring(from);
            String lower = rest.toLowerCase(java.util.Locale.ROOT);
            int skip =
                    lower.startsWith("copyright") ? 9 : lower.startsWith("(c)") ? 3 : lower.startsWith("by ") ? 3 : 0;
            if (skip == 0 && !Character.isLetter(rest.charAt(0))) {
                skip = 1;
            }
            skipping = skip > 0;
            from += skip;
        }
        int end = from;
        while (end < text.length()
                && !(text.charAt(end) == '.' && (end + 1 >= text.length() || text.charAt(end + 1) == ' '))
                && "|,;:–—©".indexOf(text.charAt(end)) < 0
                && !text.startsWith(" - ", end)
                && !text.startsWith(" All ", end)
                && !Character.isDigit(text.charAt(end))
                && end - from < LONGEST_NAME + 1) {
            end++;
        }
        Range name = Words.trimmed(
                layout.text(), line.range().start() + from, line.range().start() + end);
        return name.length() > LONGEST_NAME ? new Range(name.start(), name.start()) : name;
    }
}
