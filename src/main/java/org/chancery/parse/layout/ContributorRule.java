package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** {@code Ana Duarte in Lisbon contributed to this report.} */
final class ContributorRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > 45) {
            return null;
        }
        String end = row.text().substring(Math.max(0, row.text().length() - 60));
        if (end.indexOf("ontribut") < 0 && end.indexOf("ONTRIBUT") < 0) {
            return null;
        }
        String text = Row.key(end);
        boolean contributed = text.contains("contributed to this") || text.contains("contributed reporting");
        return contributed ? Vote.of(row, Role.CREDIT, Vote.CERTAIN, "contributor") : null;
    }
}
