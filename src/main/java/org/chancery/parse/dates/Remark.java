package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;

/** A remark that an editor put under a text: {@code Note: …}, {@code Note of the editors, May 2024: …}. It may tell of what came after the text. */
final class Remark {

    private static final Set<String> LABELS =
            Set.of("note", "notes", "background", "update", "postscript", "ps", "correction");

    /** Tokens between the label and its colon. */
    private static final int LONGEST = 8;

    private Remark() {}

    /** Returns whether a line opens with the label of a remark. */
    static boolean opens(Tokens t, Page.Row row) {
        int label = row.first();
        if (t.is(label, '(') || t.is(label, '[')) {
            label++;
        }
        boolean editors = t.isText(label, "editor") && t.isText(label + 2, "s");
        label += editors ? 3 : 0;
        return t.isWord(label) && LABELS.contains(t.words(label).toLowerCase(Locale.ROOT)) && hasColon(t, label + 1);
    }

    /** {@code Note:}, {@code Note of the editors, August 2024:}. */
    private static boolean hasColon(Tokens t, int from) {
        for (int i = from; i < from + LONGEST && !Tense.endsSentence(t, i); i++) {
            if (t.is(i, ':')) {
                return i == from || t.isText(from, "of") || t.isText(from, "by");
            }
        }
        return false;
    }
}
