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

    private static final String[] ORIGINALS = {
        "Originally published in the ",
        "Originally published in ",
        "First published in the ",
        "First published in ",
        "Reprinted from the ",
        "Reprinted from "
    };

    private static final int LONGEST = 50;

    /** UTF-16 units of the longest line that may hold such a remark. */
    private static final int LONGEST_REMARK = 200;

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            original(layout, line, findings);
        }
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

    /** {@code (The views are the experts'. Originally published in the Changan Post)}: a remark that names the first place. */
    private static void original(Layout layout, Line line, Findings findings) {
        if (line.range().length() > LONGEST_REMARK || !line.role().kept() && line.role() != Role.NOTICE) {
            return;
        }
        String text = layout.text(line);
        for (String opening : ORIGINALS) {
            int at = text.indexOf(opening);
            boolean opens = at == 0 || at > 1 && ". (".indexOf(text.charAt(at - 1)) >= 0;
            if (opens && line.role() != Role.SOURCE_LINE) {
                add(layout, line, at + opening.length(), findings);
                return;
            }
        }
    }

    private static void add(Layout layout, Line line, int from, Findings findings) {
        String text = layout.text(line);
        int end = from;
        while (end < text.length() && ".,;:|©()".indexOf(text.charAt(end)) < 0) {
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
