/** Raw article to parsed article. */
@NullMarked
package org.chancery.parse;

import org.jspecify.annotations.NullMarked;
