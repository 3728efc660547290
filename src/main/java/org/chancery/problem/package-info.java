/** What went wrong, where, how bad, and what to do about it. */
@NullMarked
package org.chancery.problem;

import org.jspecify.annotations.NullMarked;
