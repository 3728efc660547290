package org.chancery.importing;

import java.util.List;

/**
 * What came of an import.
 *
 * @param added paths of the new files in the folder {@code articles}, each with where it came from
 * @param skipped what was passed over
 */
public record ImportReport(List<Added> added, List<Skipped> skipped) {

    public ImportReport {
        added = List.copyOf(added);
        skipped = List.copyOf(skipped);
    }

    /**
     * An article that was added.
     *
     * @param path its path in the folder {@code articles}
     * @param place where it was found
     */
    public record Added(String path, String place) {}

    /**
     * Something that was passed over.
     *
     * @param place where it stands
     * @param reason why, as the end of a sentence that begins with the place
     * @param fault whether a person should look at it
     */
    public record Skipped(String place, String reason, boolean fault) {}

    /** Returns the number of things a person should look at. */
    public long faults() {
        return skipped.stream().filter(Skipped::fault).count();
    }
}
