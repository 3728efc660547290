/** Feeds of a site, so that a reader is told what is new: Atom and JSON Feed. */
@NullMarked
package org.chancery.render.feeds;

import org.jspecify.annotations.NullMarked;
