package org.chancery.parse.sources;

import java.util.List;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** A known publisher that opens the line of the date: {@code European Commission, Nairobi, 4 May 2021}. */
final class DateLineOutletRule implements SourceRule {

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() != Role.DATE_LINE) {
                continue;
            }
            List<Range> items = Words.items(layout.text(), line.range());
            if (items.size() > 1) {
                String words = layout.sheet().text(items.get(0));
                if (words.indexOf(' ') > 0 && !findings.names().outlets().isCommonWord(words)) {
                    findings.addKnown(items.get(0), words, SourceRef.Kind.PUBLISHER, "date-line");
                }
            }
        }
    }
}
