package org.chancery.parse;

import org.chancery.model.Block;
import org.chancery.model.Span;

/**
 * A stretch of the article's text.
 *
 * @param kind what it is
 * @param span where it stands
 * @param speaker index into the article's people of who speaks, or -1
 */
public record LocalBlock(Block.Kind kind, Span span, int speaker) {}
