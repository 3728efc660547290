/** What files told, kept on disk, so that only changed files are read again and no text stands in memory. */
@NullMarked
package org.chancery.cache;

import org.jspecify.annotations.NullMarked;
