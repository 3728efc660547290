/** The preview of a site on this machine. */
@NullMarked
package org.chancery.serve;

import org.jspecify.annotations.NullMarked;
