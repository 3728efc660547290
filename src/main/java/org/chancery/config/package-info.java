/** The _*.yaml files of an archive. */
@NullMarked
package org.chancery.config;

import org.jspecify.annotations.NullMarked;
