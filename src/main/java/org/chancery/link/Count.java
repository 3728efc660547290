package org.chancery.link;

/**
 * Somebody or something, and in how many articles it occurs.
 *
 * @param id id of its page
 * @param name usual name
 * @param articles number of articles, 1 or more
 */
public record Count(String id, String name, int articles) {}
