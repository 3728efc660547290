/** Saved pages, feeds, mails, web archives and tables of others to files of an archive. */
@NullMarked
package org.chancery.importing;

import org.jspecify.annotations.NullMarked;
