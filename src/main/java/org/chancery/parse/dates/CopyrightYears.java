package org.chancery.parse.dates;

import java.util.SortedSet;
import java.util.TreeSet;

/** The years that the copyright lines of a page name: weak evidence, as a page may have been saved years later. */
final class CopyrightYears {

    private CopyrightYears() {}

    static SortedSet<Integer> of(Page page) {
        SortedSet<Integer> years = new TreeSet<>();
        Tokens t = page.tokens();
        for (Page.Row row : page.rows()) {
            boolean copyright = false;
            for (int i = row.first(); i <= row.last(); i++) {
                copyright |= t.is(i, '©') || t.isText(i, "copyright");
                int year = copyright ? YearTail.number(t, i) : 0;
                boolean range = t.isDash(i + 1) && YearTail.number(t, i + 2) != 0;
                if (year != 0 && !range) {
                    years.add(year);
                }
            }
        }
        return years;
    }
}
