package org.chancery.recognise;

import java.util.List;

/**
 * Finds people, dates or topics in passages, beside what the program finds itself. A class of another jar that implements this,
 * has a public constructor without parameters, and is named in that jar's file
 * {@code META-INF/services/org.chancery.recognise.Recogniser}, takes part in every build; see
 * {@link java.util.ServiceLoader}.
 *
 * <p>It must be safe for several threads, and give the same findings for the same passage each time: records are kept, and a
 * site is the same byte for byte on every machine.
 */
public interface Recogniser {

    /** Returns its name, in lower case, which stands with each of its findings; letters, digits and hyphens. */
    String name();

    /**
     * Returns what its findings depend on beside the passage: the version of its code and of its model. Where that is another
     * than before, all articles are read anew.
     */
    String version();

    /**
     * Returns what it finds. Findings that overlap one another, or what the program found itself, are left out, and so is what
     * has no value of its kind.
     *
     * @param passage a paragraph, a heading, a question or an answer of an article, as a reader sees it
     * @param language BCP 47 tag of the article
     */
    List<Finding> find(String passage, String language);
}
