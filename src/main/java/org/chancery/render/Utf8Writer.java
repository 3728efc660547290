package org.chancery.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes characters as UTF-8 straight into a stream, one pass over each text. It keeps nothing back, so that it need not
 * be closed. Half of a pair of surrogates becomes a question mark.
 */
final class Utf8Writer extends Writer {

    private final OutputStream out;
    private byte[] bytes = new byte[1024];

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (bytes.length < length) {
            bytes = new byte[length * 2];
        }
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            if (c >= 0x80) {
                write(new String(text, from, length));
                return;
            }
            bytes[i] = (byte) c;
        }
        out.write(bytes, 0, length);
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // the stream belongs to somebody else
    }
}
