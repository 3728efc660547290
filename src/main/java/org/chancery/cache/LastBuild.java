package org.chancery.cache;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What a build was made of, what it came to and what it told, so that one of the same has only to tell it again.
 *
 * @param made fingerprint of all that went into it
 * @param site fingerprint of the site as it left it
 * @param told what it printed about problems
 * @param counts what it counted, for its last line
 * @param wrong whether something was wrong
 */
public record LastBuild(Fingerprint.Value made, Fingerprint.Value site, String told, String counts, boolean wrong) {

    private static final long MAGIC = 0x43684231L;

    /** Returns the last build, or null where there is none or what is known of it is damaged. */
    public static @Nullable LastBuild read(Path file) {
        try {
            ByteSource source = CheckedFile.read(file);
            if (source.wide() != MAGIC) {
                return null;
            }
            Fingerprint.Value made = new Fingerprint.Value(source.wide(), source.wide());
            Fingerprint.Value site = new Fingerprint.Value(source.wide(), source.wide());
            return new LastBuild(made, site, source.text(), source.text(), source.size() == 1);
        } catch (IOException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Keeps it. */
    public void save(Path file) throws IOException {
        ByteSink sink = new ByteSink();
        sink.wide(MAGIC);
        for (Fingerprint.Value print : new Fingerprint.Value[] {made, site}) {
            sink.wide(print.high());
            sink.wide(print.low());
        }
        sink.text(told);
        sink.text(counts);
        sink.size(wrong ? 1 : 0);
        CheckedFile.write(file, sink);
    }
}
