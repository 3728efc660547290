package org.chancery.parse.sources;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Outlet;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;

/** Agencies in brackets on a short row of their own: {@code GENEVA (AFP, Reuters)}, {@code (N.Z.P.A.-Reuter—Copyright)}. */
final class BracketAgencyRule implements SourceRule {

    private static final int LONGEST = 60;

    /** UTF-16 units of the longest row that is a dateline and a writer's name. */
    private static final int LONGEST_DATELINE = 110;

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            String text = layout.text(line);
            int open = text.indexOf('(');
            int close = text.indexOf(')', open + 1);
            boolean bare = text.length() <= LONGEST && close == text.length() - 1;
            boolean dateline = text.length() <= LONGEST_DATELINE && text.startsWith(".-", close + 1);
            if (!line.role().kept() || open < 0 || close < 0 || !bare && !dateline) {
                continue;
            }
            for (Range item : items(
                    layout.text(), line.range().start() + open + 1, line.range().start() + close)) {
                String words = layout.sheet().text(item);
                if (findings.names().known(words).filter(Outlet::isAgency).isPresent()) {
                    findings.addKnown(item, words, SourceRef.Kind.AGENCY, "bracket-agency");
                }
            }
        }
    }

    private static List<Range> items(String text, int from, int to) {
        List<Range> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || ",/;-–—".indexOf(text.charAt(i)) >= 0) {
                Range item = Words.trimmed(text, start, i);
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }
}
