package org.chancery.parse;

import org.chancery.model.Quote;
import org.chancery.model.Span;

/**
 * Words given to a speaker of the same article.
 *
 * @param speaker index into the article's people, or -1 where it is not certain
 * @param kind direct or reported
 * @param text the words without quotation marks
 * @param span where they stand
 * @param rule name of the rule that gave them to the speaker
 */
public record LocalQuote(int speaker, Quote.Kind kind, String text, Span span, String rule) {}
