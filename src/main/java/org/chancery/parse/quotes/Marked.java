package org.chancery.parse.quotes;

import org.chancery.model.Range;

/**
 * Words between quotation marks.
 *
 * @param inside the words without the marks
 * @param outside the words with the marks
 * @param line index of the line where they open
 */
record Marked(Range inside, Range outside, int line) {}
