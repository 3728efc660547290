package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** The first item of the menu at the head of a page is often the site's name: {@code CNA   |   Top Stories}. */
final class MenuNameRule implements SourceRule {

    /** Further down a menu names other sites as well. */
    private static final int REACH = 5;

    @Override
    public void read(Layout layout, Findings findings) {
        int seen = 0;
        for (Line line : layout.lines()) {
            if (++seen > REACH || line.role() == Role.PARAGRAPH) {
                return;
            }
            if (line.role() == Role.MENU || line.role() == Role.BREADCRUMB) {
                String text = layout.text(line);
                int end = 0;
                while (end < text.length() && "|>»·[\t".indexOf(text.charAt(end)) < 0 && !text.startsWith("  ", end)) {
                    end++;
                }
                Range name = Words.trimmed(
                        layout.text(), line.range().start(), line.range().start() + end);
                if (name.length() >= 2) {
                    findings.addKnown(name, layout.sheet().text(name), SourceRef.Kind.PUBLISHER, "menu-name");
                }
            }
        }
    }
}
