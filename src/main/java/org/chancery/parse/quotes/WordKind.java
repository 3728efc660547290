package org.chancery.parse.quotes;

/** What a word can be in a sentence that gives words to a speaker. */
enum WordKind {
    /** A verb that can give words in quotation marks to somebody. */
    DIRECT,
    /** A verb that can give a clause without quotation marks to somebody. */
    REPORTED,
    /** What follows is a name or a title, not speech. */
    NAMING,
    /** An office or a trade by which somebody named is meant: {@code the minister}. */
    OFFICE,
    /** A plain noun by which somebody named is meant: {@code the visitor}. */
    PERSON,
    /** A noun that means somebody by another: {@code his wife}. */
    RELATION,
    /** What stands before an office and belongs to it: {@code the foreign minister}. */
    MODIFIER,
    /** What makes another office of the words behind it: {@code the former minister}. */
    FORMER,
    /** A word that may stand between a subject and its verb. */
    ADVERB,
    /** A part of a compound verb: {@code is said to have}. */
    AUXILIARY,
    /** A word whose noun is no subject. */
    PREPOSITION,
    /** A word that opens a clause before the subject of the sentence. */
    SUBORDINATOR,
    /** A noun for what is said: {@code his answer}. */
    UTTERANCE,
    /** What leads from such a noun to the words: {@code was}. */
    LINK;

    /** Returns the bit that stands for this kind in {@link SpeechWords}. */
    int bit() {
        return 1 << ordinal();
    }
}
