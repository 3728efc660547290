package org.chancery.render;

import java.io.IOException;
import java.io.OutputStream;

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

        /** Writes the bytes, the same each time; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;

        /** Returns content that is made in one piece. */
        static Content of(Bytes bytes) {
            return out -> out.write(bytes.get());
        }
    }

    /** Makes the bytes of a small file. */
    @FunctionalInterface
    public interface Bytes {
        /** Returns the bytes, the same each time. */
        byte[] get() throws IOException;
    }

    /** Returns a file that is made in one piece. */
    static Output of(String address, Bytes bytes) {
        return new Output(address, Content.of(bytes));
    }
}
