/** Dates in running text and the date of publication. */
@NullMarked
package org.chancery.parse.dates;

import org.jspecify.annotations.NullMarked;
