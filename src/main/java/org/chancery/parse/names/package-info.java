/** The trained model that finds names of people. */
@NullMarked
package org.chancery.parse.names;

import org.jspecify.annotations.NullMarked;
