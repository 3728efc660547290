package org.chancery.link;

/** The sections of a site: kinds of page that stand in one folder and have a list of their own. */
public enum Section {
    /** One page an article. */
    ARTICLES("articles"),
    /** One page a person. */
    PEOPLE("people"),
    /** One page a topic. */
    TOPICS("topics"),
    /** One page a source. */
    SOURCES("sources"),
    /** One page a place. */
    PLACES("places"),
    /** One page for two countries. */
    RELATIONS("relations"),
    /** One page for two people. */
    TOGETHER("together"),
    /** Years and months. */
    DATES("dates");

    private final String folder;

    Section(String folder) {
        this.folder = folder;
    }

    /** Returns the folder, which is also the name under which {@code _site.yaml} can leave the section out. */
    public String folder() {
        return folder;
    }
}
