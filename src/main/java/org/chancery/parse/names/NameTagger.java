package org.chancery.parse.names;

import java.util.List;
import org.chancery.parse.layout.Layout;

/** Finds what may be names of people by a trained model. */
public final class NameTagger {

    /** Returns likely names in order; never two that overlap. */
    public List<NameSpan> tag(Layout layout) {
        return List.of();
    }
}
