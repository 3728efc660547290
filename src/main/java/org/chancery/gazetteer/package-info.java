/** Shipped and configured lists (outlets, places, topics, office-holders) and the trie that finds their names in text. */
@NullMarked
package org.chancery.gazetteer;

import org.jspecify.annotations.NullMarked;
