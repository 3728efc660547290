package org.chancery.parse.sources;

import java.util.List;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;

/** The bare host of a known outlet as the last line of a page, whatever stands above it. */
final class ClosingHostRule implements SourceRule {

    @Override
    public void read(Layout layout, Findings findings) {
        List<Line> lines = layout.lines();
        if (lines.isEmpty()) {
            return;
        }
        Line last = lines.get(lines.size() - 1);
        String text = layout.text(last).strip();
        Outlets outlets = findings.names().outlets();
        if (text.indexOf(' ') < 0 && text.indexOf('.') > 0) {
            outlets.byHost(text)
                    .ifPresent(outlet -> findings.add(outlet, last.range(), SourceRef.Kind.PUBLISHER, "closing-host"));
        }
    }
}
