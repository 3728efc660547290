package org.chancery.parse.sources;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;

/** Finds who a report comes from. */
public final class SourceReader {

    /** Makes a reader over these lists. */
    public SourceReader(Gazetteer gazetteer) {}

    /** Returns the sources, publishers first, each once. */
    public List<SourceRef> read(Layout layout) {
        return List.of();
    }
}
