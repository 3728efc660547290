package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** A column of a row that names the source: {@code Rift Valley Portal   Updated on 4 May 2021   Source: Harbour Radio}. */
final class RowLabelRule implements SourceRule {

    private static final String[] LABELS = {
        "Source:", "Source of the manuscript:", "Manuscript source:", "Article source:", "Posted from:"
    };
    private static final int LONGEST_NAME = 60;

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.DATE_LINE || line.role() == Role.MENU || line.role() == Role.DECK) {
                Range name = platform(layout.text(line), line.range());
                if (name.isEmpty()) {
                    name = name(layout.text(line), line.range());
                }
                String words = FrontMatterRule.bare(layout.sheet().text(name));
                if (!words.isBlank() && words.length() <= LONGEST_NAME && Character.isUpperCase(words.charAt(0))) {
                    findings.add(name, words, SourceRef.Kind.PUBLISHER, "source-line");
                }
            }
        }
    }

    private static Range name(String text, Range line) {
        int label = -1;
        int length = 0;
        for (String one : LABELS) {
            if (label < 0) {
                label = text.indexOf(one);
                length = one.length();
            }
        }
        boolean behindHour = label >= 2 && text.charAt(label - 1) == ' ' && Character.isDigit(text.charAt(label - 2));
        if (label < 2 || !behindHour && !isGap(text, label - 1)) {
            return new Range(line.end(), line.end());
        }
        int from = label + length;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int end = from;
        while (end < text.length() && !isGap(text, end) && !text.regionMatches(true, end, " font size", 0, 10)) {
            end++;
        }
        return Words.trimmed(text, from, end).isEmpty()
                ? new Range(line.end(), line.end())
                : new Range(line.start() + from, line.start() + end);
    }

    /** {@code Published in Hill & Vale · 7 min read · Aug 14, 2019}: the column of a platform for writers. */
    private static Range platform(String text, Range line) {
        String opening = "Published in ";
        int dot = text.indexOf(" · ");
        boolean read = dot > opening.length() && text.indexOf("min read") > 0;
        return read && text.startsWith(opening)
                ? new Range(line.start() + opening.length(), line.start() + dot)
                : new Range(line.end(), line.end());
    }

    /** A bar, a tab or two blanks part columns. */
    private static boolean isGap(String text, int at) {
        char c = text.charAt(at);
        boolean blank = c == ' '
                && ((at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '|'))
                        || (at + 1 < text.length() && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '|')));
        return c == '|' || c == '\t' || blank;
    }
}
