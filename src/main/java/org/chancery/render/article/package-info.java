/** The text of an article with every finding marked in it. */
@NullMarked
package org.chancery.render.article;

import org.jspecify.annotations.NullMarked;
