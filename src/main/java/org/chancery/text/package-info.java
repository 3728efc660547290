/** Decoding, folding, slugs, collation, sentences. */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
