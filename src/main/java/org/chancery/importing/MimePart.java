package org.chancery.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;

/**
 * A part of a mail or of a page saved as MHTML (RFC 2045, RFC 2557). Whatever is broken in it is read as far as it goes.
 *
 * @param headers the headers by name in lower case, the first of each name
 * @param body the body as it stands, one char a byte
 */
record MimePart(Map<String, String> headers, String body) {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 2000;

    /** Reads a whole file. */
    static MimePart of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static MimePart of(String text) {
        int end = MimeHeaders.end(text);
        return new MimePart(MimeHeaders.read(text.substring(0, end)), text.substring(end));
    }

    /** Returns the type without parameters in lower case, such as {@code text/html}. */
    String type() {
        String value = headers.getOrDefault("content-type", "text/plain");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns this part or all parts in it that are no containers, in order. */
    List<MimePart> leaves() {
        List<MimePart> leaves = new ArrayList<>();
        collect(this, leaves, 0);
        return leaves;
    }

    private static void collect(MimePart part, List<MimePart> leaves, int depth) {
        String boundary = MimeHeaders.parameter(part.headers.getOrDefault("content-type", ""), "boundary");
        if (!part.type().startsWith("multipart/") || boundary.isEmpty()) {
            leaves.add(part);
            return;
        }
        String mark = "--" + boundary;
        int start = -1;
        for (int line = 0; line >= 0 && leaves.size() < MOST_PARTS; line = next(part.body, line)) {
            if (part.body.startsWith(mark, line)) {
                if (start >= 0 && depth < DEEPEST) {
                    collect(of(part.body.substring(start, line)), leaves, depth + 1);
                }
                start = part.body.startsWith("--", line + mark.length()) ? -1 : next(part.body, line);
                if (start < 0) {
                    return;
                }
            }
        }
        if (start >= 0 && depth < DEEPEST && leaves.size() < MOST_PARTS) {
            collect(of(part.body.substring(start)), leaves, depth + 1);
        }
    }

    /** Returns where the next line begins, or -1. */
    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 || end + 1 >= text.length() ? -1 : end + 1;
    }

    /** Returns the body as text, or empty where it is none. */
    String text() {
        byte[] bytes = bytes();
        String charset = MimeHeaders.parameter(headers.getOrDefault("content-type", ""), "charset");
        if (!charset.isEmpty()) {
            try {
                return new String(bytes, Charset.forName(charset));
            } catch (IllegalArgumentException unknown) {
                // the bytes themselves tell
            }
        }
        return Decoder.decode(bytes) instanceof Decoding.Text text ? text.text() : "";
    }

    private byte[] bytes() {
        String encoding =
                headers.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "base64" -> base64();
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] base64() {
        try {
            return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    /** Returns the bytes that quoted-printable text stands for (RFC 2045, 6.7). */
    static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                out.write(c);
                continue;
            }
            int high = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (text.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (text.startsWith("\n", i + 1)) {
                i++;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
