package org.chancery.parse.sources;

import org.chancery.gazetteer.Outlet;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Dateline;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** The agency of the dateline: {@code NAIROBI, Feb. 28 (Xinhua) --}; or one that opens the text, {@code VNA - On Monday}. */
final class DatelineAgencyRule implements SourceRule {

    private static final int LONGEST_NAME = 30;

    @Override
    public void read(Layout layout, Findings findings) {
        for (Dateline dateline : layout.datelines()) {
            Range agency = dateline.agency();
            if (agency == null) {
                continue;
            }
            if (findings.addKnown(agency, layout.sheet().text(agency), SourceRef.Kind.AGENCY, "dateline")) {
                continue;
            }
            boolean any = false;
            for (Range item : Words.items(layout.text(), agency)) {
                any |= findings.addKnown(item, layout.sheet().text(item), SourceRef.Kind.AGENCY, "dateline");
            }
            if (!any) {
                findings.add(agency, layout.sheet().text(agency), SourceRef.Kind.AGENCY, "dateline");
            }
        }
        layout.lines().stream()
                .filter(line -> line.role() == Role.PARAGRAPH)
                .findFirst()
                .ifPresent(line -> opening(layout, line, findings));
    }

    private static void opening(Layout layout, Line line, Findings findings) {
        String text = layout.text(line);
        int dash = 0;
        while (dash < Math.min(text.length() - 2, LONGEST_NAME)
                && !(text.charAt(dash) == ' '
                        && "-–—".indexOf(text.charAt(dash + 1)) >= 0
                        && text.charAt(dash + 2) == ' ')) {
            dash++;
        }
        Range name = new Range(line.range().start(), line.range().start() + dash);
        if (dash < Math.min(text.length() - 2, LONGEST_NAME)
                && findings.names()
                        .known(text.substring(0, dash))
                        .filter(Outlet::isAgency)
                        .isPresent()) {
            findings.addKnown(name, text.substring(0, dash), SourceRef.Kind.AGENCY, "dateline");
        }
    }
}
