/** Identities to the graph of the site. */
@NullMarked
package org.chancery.link;

import org.jspecify.annotations.NullMarked;
