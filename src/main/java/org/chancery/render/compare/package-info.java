/** Two prints of one story side by side: which paragraphs belong together, and where their wording differs. */
@NullMarked
package org.chancery.render.compare;

import org.jspecify.annotations.NullMarked;
