/** Commands: puts the stages together; the only room that prints or exits. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
