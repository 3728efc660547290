package org.chancery.model;

/** What part a person has in an article. */
public enum Part {
    /** Spoken of or speaking. */
    SUBJECT,
    /** Puts the questions. */
    INTERVIEWER,
    /** Wrote or reported it. */
    AUTHOR,
    /** Edited it. */
    EDITOR,
    /** Took a picture. */
    PHOTOGRAPHER,
    /** Translated it. */
    TRANSLATOR
}
