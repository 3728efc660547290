package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import org.chancery.config.CorrectionEntry;

/**
 * Which articles a person said are reprints of another, or are not: corrections of the field {@code reprint}, whose value is
 * the other article's file or id, with {@code -} before it where the two are not one text.
 *
 * @param same pairs of files or ids that are one text
 * @param apart pairs of files or ids that are not
 */
record ReprintDecisions(List<List<String>> same, List<List<String>> apart) {

    static final String FIELD = "reprint";

    /** Nothing was decided. */
    static final ReprintDecisions NONE = new ReprintDecisions(List.of(), List.of());

    static ReprintDecisions of(List<CorrectionEntry> corrections) {
        List<List<String>> same = new ArrayList<>();
        List<List<String>> apart = new ArrayList<>();
        for (CorrectionEntry entry : corrections) {
            if (entry.field().equals(FIELD)) {
                (entry.value().startsWith("-") ? apart : same).add(List.of(entry.article(), other(entry)));
            }
        }
        return new ReprintDecisions(List.copyOf(same), List.copyOf(apart));
    }

    /** Returns the other article that a correction of this field names. */
    static String other(CorrectionEntry entry) {
        return entry.value().startsWith("-") ? entry.value().substring(1).strip() : entry.value();
    }
}
