package org.chancery.model;

/**
 * One place where a person, a place or an organisation is called by name, without title or honorific.
 *
 * @param span where it stands
 * @param text the words on the sheet, line ends joined
 * @param rule name of the rule that found it
 */
public record Mention(Span span, String text, String rule) {}
