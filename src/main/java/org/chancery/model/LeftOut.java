package org.chancery.model;

/**
 * A stretch of the file that is no part of the article: menus, share buttons, related links.
 *
 * @param span where it stands
 * @param rule name of the rule that left it out
 */
public record LeftOut(Span span, String rule) {}
