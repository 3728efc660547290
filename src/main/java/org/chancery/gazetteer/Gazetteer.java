package org.chancery.gazetteer;

import org.chancery.config.ArchiveConfig;

/**
 * The lists that readers look names up in, shipped ones together with the archive's own. The longer ones are read
 * when they are first asked for. Safe for several threads.
 */
public final class Gazetteer {

    private final WordTable words = new WordTable();
    private final Outlets outlets;
    private final TopicVocabulary topics;
    private final PlaceNames places;
    private final Authority authority;

    private Gazetteer(ArchiveConfig config) {
        this.outlets = new Outlets(config.sources());
        this.topics = new TopicVocabulary(config.topics(), words);
        this.places = new PlaceNames(words);
        this.authority = new Authority();
    }

    /** Returns the shipped lists alone. */
    public static Gazetteer shipped() {
        return new Gazetteer(ArchiveConfig.NONE);
    }

    /** Returns the shipped lists with an archive's own sources and topics, which win. */
    public static Gazetteer with(ArchiveConfig config) {
        return new Gazetteer(config);
    }

    /** Returns the words of a text, looked up once for the places and the topics. */
    public Tokens tokens(String text) {
        return Tokens.of(text, 0, text.length(), words);
    }

    /** Returns the outlets: agencies, newspapers, broadcasters, ministries that publish. */
    public Outlets outlets() {
        return outlets;
    }

    /** Returns the topics. */
    public TopicVocabulary topics() {
        return topics;
    }

    /** Returns the places, countries and organisations. */
    public PlaceNames places() {
        return places;
    }

    /** Returns the holders of offices. */
    public Authority authority() {
        return authority;
    }
}
