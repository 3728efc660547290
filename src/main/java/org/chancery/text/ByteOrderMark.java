package org.chancery.text;

import java.nio.charset.Charset;
import java.util.Optional;

/** The marks at the head of a file that tell its encoding, longest first. */
enum ByteOrderMark {
    UTF_32BE("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
    UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE);

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(String charset, int... bytes) {
        this.charset = Charset.forName(charset);
        this.bytes = bytes;
    }

    /** Returns the mark that the bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] file) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(file)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] file) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        // a UTF-32 mark is also the UTF-16 mark and a NUL, which no text has
        return true;
    }

    Charset charset() {
        return charset;
    }

    /** Returns the number of bytes of the mark. */
    int length() {
        return bytes.length;
    }
}
