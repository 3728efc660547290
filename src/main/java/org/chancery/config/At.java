package org.chancery.config;

/**
 * Where an entry of a configuration file stands, so that a problem with it can be pointed at.
 *
 * @param path file, relative to the archive
 * @param line line from 1
 * @param column column from 1, in code points
 */
public record At(String path, int line, int column) {}
