package org.chancery.parse.names;

import org.chancery.model.Range;

/**
 * Words that the model takes for the name of a person.
 *
 * @param range where they stand on the sheet
 * @param score how sure it is, 0 to 1
 */
public record NameSpan(Range range, double score) {}
