/** Graph to pages. */
@NullMarked
package org.chancery.render;

import org.jspecify.annotations.NullMarked;
