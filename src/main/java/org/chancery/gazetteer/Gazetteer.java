package org.chancery.gazetteer;

import org.chancery.config.ArchiveConfig;

/**
 * The lists that readers look names up in, shipped ones together with the archive's own. Another thread
 * begins to read them when the gazetteer is made. Safe for several threads.
 */
public final class Gazetteer {

    private final Outlets outlets;
    private final ReadAhead<Names> names;
    private final Authority authority;

    /** The lists whose names are found in running text, over one table of words. */
    private record Names(WordTable words, TopicVocabulary topics, PlaceNames places) {
        static Names of(ArchiveConfig config) {
            WordTable words = new WordTable();
            return new Names(words, new TopicVocabulary(config.topics(), words), new PlaceNames(words));
        }
    }

    private Gazetteer(ArchiveConfig config) {
        this.outlets = new Outlets(config.sources());
        this.names = ReadAhead.of(() -> Names.of(config));
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
        return Tokens.of(text, 0, text.length(), names.get().words());
    }

    /** Returns the outlets: agencies, newspapers, broadcasters, ministries that publish. */
    public Outlets outlets() {
        return outlets;
    }

    /** Returns the topics. */
    public TopicVocabulary topics() {
        return names.get().topics();
    }

    /** Returns the places, countries and organisations. */
    public PlaceNames places() {
        return names.get().places();
    }

    /** Returns the holders of offices. */
    public Authority authority() {
        return authority;
    }
}
