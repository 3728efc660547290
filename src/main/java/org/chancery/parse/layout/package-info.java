/** The lines of a saved page by their role. */
@NullMarked
package org.chancery.parse.layout;

import org.jspecify.annotations.NullMarked;
