/** The records that the rooms hand each other; no input, no output. */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
