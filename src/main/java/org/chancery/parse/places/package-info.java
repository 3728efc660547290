/** Places, countries, organisations. */
@NullMarked
package org.chancery.parse.places;

import org.jspecify.annotations.NullMarked;
