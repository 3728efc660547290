/** Shows one article with every finding marked: what it is, by which rule, how sure. */
@NullMarked
package org.chancery.explain;

import org.jspecify.annotations.NullMarked;
