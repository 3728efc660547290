package org.chancery.model;

/**
 * What a person changed about one article.
 *
 * @param article id of the article
 * @param field what was changed, such as {@code published}
 * @param before what the program had read, in words; empty where it had read nothing
 * @param after what holds now; empty where something was taken away
 * @param reason why, or empty
 * @param by who changed it, or empty
 * @param on when, EDTF, or empty
 */
public record Change(String article, String field, String before, String after, String reason, String by, String on) {}
