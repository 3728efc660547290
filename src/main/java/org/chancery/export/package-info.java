/** The archive as files for other programs: tables, graphs, citations, news items. */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
