/** Makes the shipped authority list of office-holders from its open source file. */
@NullMarked
package org.chancery.train.authority;

import org.jspecify.annotations.NullMarked;
