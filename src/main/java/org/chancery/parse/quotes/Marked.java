package org.chancery.parse.quotes;

import java.util.List;
import org.chancery.model.Range;

/**
 * Words between quotation marks.
 *
 * @param inside the words without the marks
 * @param outside the words with the marks
 * @param line index of the line where they open
 * @param lastLine index of the line where they close
 * @param paragraphs the words of each paragraph, where each opens with a mark of its own; else the same as {@code inside} alone
 */
record Marked(Range inside, Range outside, int line, int lastLine, List<Range> paragraphs) {}
