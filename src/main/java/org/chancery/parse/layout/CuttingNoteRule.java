package org.chancery.parse.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A transcriber's remark on where a text stood: {@code [Typed from a cutting; HARBOUR STANDARD, 19th April, 1955, page one]}. */
final class CuttingNoteRule implements LineRule {

    private static final int LONGEST = 160;

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String text = row.text();
        boolean bracketed = text.startsWith("[") && text.endsWith("]") && text.length() <= LONGEST;
        String key = text.toLowerCase(Locale.ROOT);
        int sign = text.indexOf(';');
        boolean cutting = key.contains("cutting") || key.contains("clipping");
        return bracketed && cutting && sign > 0
                ? Vote.of(row, Role.SOURCE_LINE, Vote.CERTAIN, row.part(1, sign + 1), "cutting-note")
                : null;
    }
}
