package org.chancery.render;

import java.io.IOException;

/**
 * One file of the site to be; made only when it is asked for, so that the whole site never stands in memory.
 *
 * @param address path in the site, with {@code /}
 * @param content what makes it; safe to call from any thread
 */
public record Output(String address, Content content) {

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Returns the bytes, the same each time. */
        byte[] bytes() throws IOException;
    }
}
