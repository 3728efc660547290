/** All parsed articles to identities: who is who. */
@NullMarked
package org.chancery.resolve;

import org.jspecify.annotations.NullMarked;
