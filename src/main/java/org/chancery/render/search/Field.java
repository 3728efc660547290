package org.chancery.render.search;

/** Where a term stands in an article; of several places the later constant counts. */
enum Field {
    /** In the text. */
    BODY,
    /** In the text three times or more. */
    OFTEN,
    /** In the name of a person, written in any of its forms. */
    PERSON,
    /** In the headline. */
    HEADLINE
}
