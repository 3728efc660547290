package org.chancery.model;

/**
 * An office as an article gives it to a person.
 *
 * @param title the words, such as {@code General Secretary}
 * @param span where they stand
 */
public record Office(String title, Span span) {}
