/** Proof of a finished site: links, anchors. */
@NullMarked
package org.chancery.check;

import org.jspecify.annotations.NullMarked;
