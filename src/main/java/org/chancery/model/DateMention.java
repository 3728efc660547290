package org.chancery.model;

/**
 * A day, month or year that the text names and that could be resolved.
 *
 * @param span where it stands
 * @param text the words
 * @param date what they mean
 * @param rule name of the rule that resolved them
 */
public record DateMention(Span span, String text, PartialDate date, String rule) {}
