package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;

/** A remark that an editor put under a text: {@code Note: …}. It may tell of what came after the text. */
final class Remark {

    private static final Set<String> LABELS =
            Set.of("note", "notes", "background", "update", "postscript", "ps", "correction");

    private Remark() {}

    /** Returns whether a line opens with the label of a remark. */
    static boolean opens(Tokens t, Page.Row row) {
        int label = row.first();
        if (t.is(label, '(') || t.is(label, '[')) {
            label++;
        }
        boolean editors = t.isText(label, "editor") && t.isText(label + 2, "s");
        label += editors ? 3 : 0;
        return t.isWord(label)
                && t.is(label + 1, ':')
                && LABELS.contains(t.words(label).toLowerCase(Locale.ROOT));
    }
}
