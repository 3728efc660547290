/** What templates are given: plain records, every address relative to its page, every date in words. */
@NullMarked
package org.chancery.render.view;

import org.jspecify.annotations.NullMarked;
