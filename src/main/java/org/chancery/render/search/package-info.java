/** The files by which the site is searched in the browser, without a server: shards of an index, loaded as scripts. */
@NullMarked
package org.chancery.render.search;

import org.jspecify.annotations.NullMarked;
