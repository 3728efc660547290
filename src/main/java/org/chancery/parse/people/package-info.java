/** People: names, titles, short forms, credits. */
@NullMarked
package org.chancery.parse.people;

import org.jspecify.annotations.NullMarked;
