package org.chancery.text;

import java.nio.charset.Charset;
import java.util.Optional;

/** The marks at the head of a file that tell its encoding, longest first. */
enum ByteOrderMark {
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE");

    private final Charset charset;
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
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
        if (file.length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((file[i] & 0xFF) != bytes.charAt(i)) {
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
        return bytes.length();
    }
}
