package org.chancery.link;

/** What two countries do together or say to each other, as an article calls it. */
public enum StepKind {
    /** Somebody goes to the other country. */
    VISIT,
    /** Talks or a meeting. */
    TALKS,
    /** A talk by telephone or video. */
    CALL,
    /** Papers are signed. */
    SIGNING,
    /** A letter or a message is sent. */
    MESSAGE,
    /** One side says something in public. */
    STATEMENT
}
