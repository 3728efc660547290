package org.chancery.parse.sources;

import java.util.Locale;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** A notice that tells where the text stood: {@code Published in the Ravi Review. Reproduction is prohibited.} */
final class PrintedInRule implements SourceRule {

    private static final String[] OPENINGS = {
        "published in the ",
        "published in ",
        "published by the ",
        "published by ",
        "printed in the ",
        "printed in ",
        "appeared in the ",
        "appeared in "
    };

    private static final int LONGEST = 50;

    @Override
    public void read(Layout layout, Findings findings) {
        if (findings.hasPublisher()) {
            return;
        }
        for (Line line : layout.lines()) {
            if (line.role() == Role.COPYRIGHT || line.role() == Role.NOTICE) {
                String text = layout.text(line);
                String key = text.toLowerCase(Locale.ROOT);
                for (String opening : OPENINGS) {
                    if (key.startsWith(opening)) {
                        add(layout, line, opening.length(), findings);
                        break;
                    }
                }
            }
        }
    }

    private static void add(Layout layout, Line line, int from, Findings findings) {
        String text = layout.text(line);
        int end = from;
        while (end < text.length() && ".,;:|©(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Range name = Words.trimmed(
                layout.text(), line.range().start() + from, line.range().start() + end);
        String words = layout.sheet().text(name);
        if (!words.isEmpty() && words.length() <= LONGEST && Character.isUpperCase(words.charAt(0))) {
            findings.add(name, words, SourceRef.Kind.PUBLISHER, "printed-in");
        }
    }
}
