/** Direct and reported speech with its speaker. */
@NullMarked
package org.chancery.parse.quotes;

import org.jspecify.annotations.NullMarked;
