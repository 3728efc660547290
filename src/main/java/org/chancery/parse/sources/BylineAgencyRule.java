package org.chancery.parse.sources;

import java.util.List;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** {@code By Ana Duarte, Lusa} and {@code By Ana Duarte (Lusa, EFE)}: the agency behind the writer's name. */
final class BylineAgencyRule implements SourceRule {

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() != Role.BYLINE) {
                continue;
            }
            int from =
                    line.label() == null ? line.range().start() : line.label().end();
            List<Range> items =
                    Words.items(layout.text(), new Range(from, line.range().end()));
            for (int i = 0; i < items.size(); i++) {
                Range item = items.get(i);
                int bracket = layout.sheet().text(item).indexOf('(');
                if (bracket > 0) {
                    item = Words.trimmed(layout.text(), item.start() + bracket + 1, item.end());
                }
                item = Words.behindSmall(layout.text(), item, findings.names().outlets());
                String words = layout.sheet().text(item);
                boolean known =
                        !words.isBlank() && findings.addKnown(item, words, SourceRef.Kind.AGENCY, "byline-agency");
                if (!known
                        && (i > 0 || bracket > 0)
                        && findings.names().outlets().looksLikeOutlet(words)) {
                    boolean wire = words.contains("Agency") || words.contains("Wire") || words.contains("Press");
                    SourceRef.Kind kind = wire ? SourceRef.Kind.AGENCY : SourceRef.Kind.PUBLISHER;
                    findings.add(item, words, kind, "byline-agency");
                }
            }
        }
    }
}
