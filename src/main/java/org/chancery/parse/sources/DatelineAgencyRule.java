package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Dateline;
import org.chancery.parse.layout.Layout;

/** The agency of the dateline: {@code NAIROBI, Feb. 28 (Xinhua) --}. */
final class DatelineAgencyRule implements SourceRule {

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
    }
}
