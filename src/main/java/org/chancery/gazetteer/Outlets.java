package org.chancery.gazetteer;

import java.util.List;
import org.chancery.config.SourceEntry;

/** Outlets by name, variant and host. */
public final class Outlets {

    /** Makes the list from the shipped one and an archive's own entries, which win. */
    Outlets(List<SourceEntry> own) {}
}
