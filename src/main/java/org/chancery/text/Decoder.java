package org.chancery.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns a file's bytes into text and tells how it knew the encoding. In this order: a byte order mark; two-byte units
 * told by their NULs; valid UTF-8; the encoding that the page itself names; UTF-8 with a little damage; the encoding
 * that gives the most sensible words. Where none of it holds, the outcome says so and nothing is made up.
 *
 * <p>Safe for several threads.
 */
public final class Decoder {

    /** Damaged UTF-8 is still taken for UTF-8 with this many good sequences for each bad one. */
    private static final int GOOD_FOR_A_BAD_ONE = 10;

    private Decoder() {}

    /** Reads the bytes of a whole file. */
    public static Decoding decode(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<String> signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return new Decoding.Binary("is " + signature.get() + ", not text");
        }
        if (Controls.hasNul(bytes)) {
            return TwoByteUnits.decode(bytes)
                    .map(Decoding.class::cast)
                    .orElse(new Decoding.Binary("holds NUL bytes, which no text has"));
        }
        if (Controls.isBinary(bytes)) {
            return new Decoding.Binary("holds many control characters, which no text has");
        }
        return plain(bytes);
    }

    private static Decoding marked(byte[] bytes, ByteOrderMark mark) {
        String text = StrictText.decode(bytes, mark.length(), mark.charset())
                .orElseGet(() -> StrictText.decodeDamaged(bytes, mark.length(), mark.charset()));
        int damage = StrictText.damage(text);
        if (text.indexOf('\0') >= 0 || damage > 3 + text.length() / 100) {
            return new Decoding.Binary("begins with a mark of " + name(mark.charset()) + " but does not go on in it");
        }
        return new Decoding.Text(text, name(mark.charset()), "byte order mark", damage);
    }

    private static Decoding plain(byte[] bytes) {
        Optional<String> utf8 = StrictText.decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return IsoEscapes.decode(bytes).orElseGet(() -> new Decoding.Text(utf8.get(), "UTF-8", "valid UTF-8", 0));
        }
        Optional<Decoding.Text> declared = DeclaredCharset.of(bytes)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> StrictText.decode(bytes, 0, charset)
                        .map(text -> new Decoding.Text(text, name(charset), "named in the page", 0)));
        return declared.or(() -> damagedUtf8(bytes))
                .or(() -> CharsetGuess.guess(bytes))
                .map(Decoding.class::cast)
                .orElse(new Decoding.Unknown("is in an encoding that cannot be told from its bytes"));
    }

    private static Optional<Decoding.Text> damagedUtf8(byte[] bytes) {
        String text = StrictText.decodeDamaged(bytes, 0, StandardCharsets.UTF_8);
        int bad = StrictText.damage(text);
        long good = text.codePoints().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return good >= (long) GOOD_FOR_A_BAD_ONE * bad
                ? Optional.of(new Decoding.Text(text, "UTF-8", "mostly valid UTF-8", bad))
                : Optional.empty();
    }

    /** Returns the name to show: the registered one where Java uses one of its own. */
    static String name(Charset charset) {
        return switch (charset.name()) {
            case "x-windows-949" -> "windows-949";
            case "x-windows-874" -> "windows-874";
            case "windows-31j" -> "Shift_JIS";
            default -> charset.name();
        };
    }
}
