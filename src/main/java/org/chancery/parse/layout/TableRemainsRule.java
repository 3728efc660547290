package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** A row without a letter or digit: bars left of a table, rules, ornaments. */
final class TableRemainsRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        return row.words() == 0 && Shape.isSigns(row.text()) && row.text().indexOf("**") != 0 || isRule(row.text())
                ? Vote.of(row, Role.TABLE_REMAINS, Vote.CERTAIN, "table-remains")
                : null;
    }

    private static boolean isRule(String text) {
        return text.length() >= 3 && text.chars().allMatch(c -> "*-_=~| ".indexOf(c) >= 0);
    }
}
