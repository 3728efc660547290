package org.chancery.config;

/**
 * One entry of {@code _corrections.yaml}: what a person changed about one article.
 *
 * <pre>{@code
 * - article: 2024/lake-talks.txt
 *   field: published
 *   value: 2024-08-19
 *   reason: The date on the page is that of the saving.
 *   by: A. Librarian
 *   on: 2026-02-01
 * }</pre>
 *
 * @param article file or id of the article
 * @param field {@code title}, {@code published}, {@code source}, {@code topic}, {@code person}, {@code part}, {@code language} or
 *     {@code reprint}
 * @param value the new value; a leading {@code -} takes one away from a list
 * @param reason why
 * @param by who
 * @param on when, EDTF
 * @param at where the entry stands
 */
public record CorrectionEntry(String article, String field, String value, String reason, String by, String on, At at) {}
