/** Pages to disk. */
@NullMarked
package org.chancery.write;

import org.jspecify.annotations.NullMarked;
