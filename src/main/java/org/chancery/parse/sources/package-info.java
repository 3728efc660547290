/** Agency, publisher, reference. */
@NullMarked
package org.chancery.parse.sources;

import org.jspecify.annotations.NullMarked;
