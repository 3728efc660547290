package org.chancery.link;

/**
 * An address once published that leads to another now.
 *
 * @param from the old address in the site
 * @param to the address it leads to
 * @param name what stands there now
 */
public record Moved(String from, String to, String name) {}
