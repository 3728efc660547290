package org.chancery.render;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

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

        /** Gathers what the file shows, as far as that can be told without making its bytes. */
        default Ready ready() throws IOException {
            return new Ready(null, this);
        }

        /** Returns content that is made in one piece. */
        static Content of(Bytes bytes) {
            return out -> out.write(bytes.get());
        }
    }

    /**
     * A file about to be made.
     *
     * @param shown fingerprint of all that its bytes depend on, or null where only the bytes can tell
     * @param content makes its bytes
     */
    public record Ready(Fingerprint.@Nullable Value shown, Content content) {}

    /** Makes the bytes of a small file. */
    @FunctionalInterface
    public interface Bytes {
        /** Returns the bytes, the same each time. */
        byte[] get() throws IOException;
    }

    /** Gathers what a file shows. */
    @FunctionalInterface
    public interface Gatherer {
        /** Returns the file about to be made. */
        Ready gather() throws IOException;
    }

    /** Returns a file that is made in one piece. */
    static Output of(String address, Bytes bytes) {
        return new Output(address, Content.of(bytes));
    }

    /** Returns a file that can tell what it shows before its bytes are made. */
    public static Output gathered(String address, Gatherer gatherer) {
        return new Output(address, new Content() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                gatherer.gather().content().writeTo(out);
            }

            @Override
            public Ready ready() throws IOException {
                return gatherer.gather();
            }
        });
    }
}
