package org.chancery.export;

import java.util.Locale;

/** The formats an archive can be written in. */
public enum ExportFormat {
    /** Tables as comma-separated values. */
    CSV("a folder of tables"),
    /** Records as {@code extract} prints them. */
    JSONL("records, one line of JSON an article"),
    /** Tables as comma-separated values, described by {@code datapackage.json}. */
    DATAPACKAGE("the tables with datapackage.json, Data Package 2"),
    /** BibTeX. */
    BIBTEX("citations for BibTeX and biblatex"),
    /** RIS. */
    RIS("citations for reference managers"),
    /** CSL-JSON. */
    CSL("citations for citation processors, CSL-JSON"),
    /** GraphML. */
    GRAPHML("the network of people named together"),
    /** ninjs. */
    NINJS("news items of the IPTC, ninjs 3, one a line"),
    /** SQL. */
    SQL("the tables as a script for SQLite");

    private final String words;

    ExportFormat(String words) {
        this.words = words;
    }

    /** Returns what it is, in a few words. */
    public String words() {
        return words;
    }

    /** Returns whether it is a folder of files and not one file. */
    public boolean isFolder() {
        return this == CSV || this == DATAPACKAGE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
