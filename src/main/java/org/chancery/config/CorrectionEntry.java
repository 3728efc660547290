package org.chancery.config;

/**
 * One entry of {@code _corrections.yaml}: what a person changed about one article.
 *
 * @param article file or id of the article
 * @param field {@code title}, {@code published}, {@code source}, {@code topic}, {@code person}, {@code part} or {@code language}
 * @param value the new value; a leading {@code -} takes one away from a list
 * @param reason why
 * @param by who
 * @param on when, EDTF
 * @param at where the entry stands
 */
public record CorrectionEntry(String article, String field, String value, String reason, String by, String on, At at) {}
