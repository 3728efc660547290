package org.chancery.render.article;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * A line of the file that is not part of the text.
 *
 * @param html the words
 * @param reason why it was left out, or empty
 */
public record OtherLine(SafeString html, String reason) {}
