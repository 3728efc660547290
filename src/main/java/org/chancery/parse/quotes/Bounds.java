package org.chancery.parse.quotes;

/**
 * Where to look for whom a pronoun beside a quotation means.
 *
 * @param paragraph offset where to begin
 * @param before offset where to stop: the opening mark of the quotation, whose own words tell nothing
 */
record Bounds(int paragraph, int before) {}
