/** Topics with their evidence. */
@NullMarked
package org.chancery.parse.topics;

import org.jspecify.annotations.NullMarked;
