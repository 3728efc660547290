package org.chancery.check;

/**
 * One address that a page points at.
 *
 * @param href the address as written
 * @param line line of the element from 1
 * @param column column of the element from 1
 */
record Link(String href, int line, int column) {}
