/** Pictures of what an archive holds, drawn as SVG while a site is built; the same numbers give the same bytes. */
@NullMarked
package org.chancery.render.picture;

import org.jspecify.annotations.NullMarked;
