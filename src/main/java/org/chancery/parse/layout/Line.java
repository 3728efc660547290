package org.chancery.parse.layout;

import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet and its role. Lines follow each other in order and never overlap; blank lines are none.
 *
 * @param range where it stands, without blanks at either end
 * @param role what it is there for
 * @param label in a question, an answer or a labelled turn the words before the colon, such as {@code SECRETARY CLINTON};
 *     in a credit or a source line the label such as {@code Editor}; null where there is none
 * @param rule name of the rule that gave the role
 */
public record Line(Range range, Role role, @Nullable Range label, String rule) {}
