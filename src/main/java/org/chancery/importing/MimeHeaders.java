package org.chancery.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The headers of a mail, a page saved as MHTML, or a part of one. */
final class MimeHeaders {

    private static final int MOST = 1000;

    private MimeHeaders() {}

    /** Returns where the headers of a part end and its body begins. */
    static int end(String text) {
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return text.length();
            }
            if (end == line || (end == line + 1 && text.charAt(line) == '\r')) {
                return end + 1;
            }
            line = end + 1;
        }
        return text.length();
    }

    /** Returns the headers by name in lower case; a line that begins with a blank goes on the one before. */
    static Map<String, String> read(String text) {
        Map<String, StringBuilder> headers = new LinkedHashMap<>();
        StringBuilder last = new StringBuilder();
        for (String line : text.split("\r?\n", -1)) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                last.append(' ').append(line.strip());
                continue;
            }
            int colon = line.indexOf(':');
            if (colon > 0 && headers.size() < MOST) {
                last = new StringBuilder(line.substring(colon + 1).strip());
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), last);
            }
        }
        Map<String, String> read = new LinkedHashMap<>();
        headers.forEach((name, value) -> read.put(name, value.toString()));
        return read;
    }

    /** Returns a parameter such as {@code charset} of {@code text/html; charset="utf-8"}, or empty. */
    static String parameter(String value, String name) {
        String small = value.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(';'); at >= 0; at = small.indexOf(';', at + 1)) {
            int start = at + 1;
            while (start < small.length() && small.charAt(start) == ' ') {
                start++;
            }
            if (small.startsWith(name + "=", start)) {
                int from = start + name.length() + 1;
                boolean quoted = value.startsWith("\"", from);
                int end = quoted ? value.indexOf('"', from + 1) : value.indexOf(';', from);
                return value.substring(quoted ? from + 1 : from, end < 0 ? value.length() : end)
                        .strip();
            }
        }
        return "";
    }

    /** Returns words with encoded ones such as {@code =?UTF-8?B?…?=} in letters (RFC 2047). */
    static String words(String value) {
        StringBuilder out = new StringBuilder(value.length());
        int at = 0;
        boolean afterEncoded = false;
        while (at < value.length()) {
            int start = value.indexOf("=?", at);
            int charset = start < 0 ? -1 : value.indexOf('?', start + 2);
            int kind = charset < 0 ? -1 : value.indexOf('?', charset + 1);
            int end = kind < 0 ? -1 : value.indexOf("?=", kind + 1);
            if (end < 0) {
                break;
            }
            String between = value.substring(at, start);
            // blanks between two encoded words belong to neither
            out.append(afterEncoded && between.isBlank() ? "" : between);
            out.append(decoded(
                    value.substring(start + 2, charset),
                    value.substring(charset + 1, kind),
                    value.substring(kind + 1, end)));
            afterEncoded = true;
            at = end + 2;
        }
        return out.append(value.substring(Math.min(at, value.length()))).toString();
    }

    private static String decoded(String charset, String kind, String text) {
        try {
            byte[] bytes = kind.equalsIgnoreCase("B")
                    ? Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1))
                    : MimePart.quotedPrintable(text.replace('_', ' '));
            int language = charset.indexOf('*');
            return new String(bytes, Charset.forName(language < 0 ? charset : charset.substring(0, language)));
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
