package org.chancery.parse.quotes;

/** What a word can be in a sentence that gives words to a speaker. */
enum WordKind {
    /** A verb that can give words in quotation marks to somebody. */
    DIRECT(0),
    /** A verb that can give a clause without quotation marks to somebody. */
    REPORTED(1),
    /** What follows is a name or a title, not speech. */
    NAMING(2),
    /** An office or a trade by which somebody named is meant: {@code the minister}. */
    OFFICE(3),
    /** A plain noun by which somebody named is meant: {@code the visitor}. */
    PERSON(4),
    /** A noun that means somebody by another: {@code his wife}. */
    RELATION(5),
    /** What stands before an office and belongs to it: {@code the foreign minister}. */
    MODIFIER(6),
    /** What makes another office of the words behind it: {@code the former minister}. */
    FORMER(7),
    /** A word that may stand between a subject and its verb. */
    ADVERB(8),
    /** A part of a compound verb: {@code is said to have}. */
    AUXILIARY(9),
    /** A word whose noun is no subject. */
    PREPOSITION(10),
    /** A word that opens a clause before the subject of the sentence. */
    SUBORDINATOR(11),
    /** A noun for what is said: {@code his answer}. */
    UTTERANCE(12),
    /** What leads from such a noun to the words: {@code was}. */
    LINK(13),
    /** A verb by which a few words in quotation marks are somebody's: {@code saw "no reason to sing"}. */
    VIEW(14);

    private final int bit;

    WordKind(int place) {
        this.bit = 1 << place;
    }

    /** Returns the bit that stands for this kind in {@link SpeechWords}. */
    int bit() {
        return bit;
    }
}
