package org.chancery.parse.sources;

import java.util.Locale;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;

/**
 * Agencies that a line thanks at its end: {@code — With inputs from APP and PTI}, {@code by Ana Duarte, with reports from
 * Lusa}, {@code Additional reporting by Reuters}. Only outlets of a list are taken, for people report as well.
 */
final class ContributionRule implements SourceRule {

    private static final String[] PHRASES = {
        "with inputs from ",
        "with input from ",
        "with additional inputs from ",
        "with reports from ",
        "with reporting from ",
        "with reporting by ",
        "with additional reporting from ",
        "with additional reporting by ",
        "additional reporting by ",
        "additional reporting from ",
        "with contributions from ",
        "with material from ",
        "compiled from reports by ",
        "compiled from reports of ",
        "compiled from reports from ",
        "compiled from "
    };

    /** UTF-16 units behind the phrase; what is longer is a sentence. */
    private static final int LONGEST = 80;

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role().kept()) {
                Range names = names(layout.text(line), line.range());
                for (Range item : Words.items(layout.text(), names)) {
                    Range name = Words.behindSmall(
                            layout.text(), item, findings.names().outlets());
                    findings.addKnown(
                            name,
                            FrontMatterRule.bare(layout.sheet().text(name)),
                            SourceRef.Kind.AGENCY,
                            "contribution");
                }
            }
        }
    }

    /** Returns what stands behind the phrase to the end of the line; empty where there is none. */
    private static Range names(String text, Range line) {
        String end = text.substring(Math.max(0, text.length() - LONGEST - "with additional reporting from ".length()));
        String small = end.toLowerCase(Locale.ROOT);
        if (!small.contains("with ") && !small.contains("additional ") && !small.contains("compiled ")) {
            return new Range(line.end(), line.end());
        }
        for (String phrase : PHRASES) {
            int at = small.lastIndexOf(phrase);
            if (at >= 0 && small.length() == end.length() && end.length() - at - phrase.length() <= LONGEST) {
                return new Range(line.end() - end.length() + at + phrase.length(), line.end());
            }
        }
        return new Range(line.end(), line.end());
    }
}
