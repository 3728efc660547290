/** An article as it is cited: in words, and in the formats of programs that keep references. */
@NullMarked
package org.chancery.render.cite;

import org.jspecify.annotations.NullMarked;
