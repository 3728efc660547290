/** Files to raw articles. */
@NullMarked
package org.chancery.read;

import org.jspecify.annotations.NullMarked;
