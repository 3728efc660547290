package org.chancery.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or an XML file names at its head, read as browsers read it (WHATWG Encoding Standard). */
final class DeclaredCharset {

    /** Browsers look for a declaration in the first 1024 bytes; saved pages often have it later. */
    private static final int HEAD = 8192;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:<meta\\s[^<>]{0,200}?\\bcharset\\s*+=|<\\?xml\\s[^<>]{0,200}?\\bencoding\\s*+=)\\s*+[\"']?\\s*+([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** Returns the encoding that the file names; empty where it names none that is known. */
    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARATION.matcher(head);
        return m.find() ? named(m.group(1)) : Optional.empty();
    }

    /** Returns the encoding that is meant by a label: often a superset of the one that bears the name. */
    static Optional<Charset> named(String label) {
        String name =
                switch (label.toLowerCase(Locale.ROOT)) {
                    case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252", "x-cp1252" ->
                        "windows-1252";
                    case "iso-8859-9", "latin5" -> "windows-1254";
                    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese" -> "GB18030";
                    case "big5", "big5-hkscs", "x-x-big5", "cn-big5" -> "Big5-HKSCS";
                    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j" -> "windows-31j";
                    case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949" -> "x-windows-949";
                    case "tis-620", "iso-8859-11" -> "x-windows-874";
                    // what can be read as single bytes cannot be in two-byte units
                    case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
                    default -> label;
                };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
