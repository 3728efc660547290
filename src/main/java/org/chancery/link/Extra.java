package org.chancery.link;

/** What a site offers beside the pages of its sections, unless {@code _site.yaml} leaves it out. */
public enum Extra {
    /** The page to search with, and the index behind it. */
    SEARCH("search"),
    /** The feed of the newest articles. */
    FEEDS("feeds"),
    /** The whole archive as data, for other programs. */
    DATA("data"),
    /** Each article as it was given. */
    TEXTS("texts");

    private final String key;

    Extra(String key) {
        this.key = key;
    }

    /** Returns the name under which {@code _site.yaml} can leave it out. */
    public String key() {
        return key;
    }
}
