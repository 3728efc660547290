package org.chancery.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a byte order mark, told by where its NULs stand. */
final class TwoByteUnits {

    private TwoByteUnits() {}

    /** Returns the text, or empty where the bytes, which hold a NUL, are not UTF-16. */
    static Optional<Decoding.Text> decode(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        // the high byte of a blank or a line end is NUL, so the side with more of them is the high one
        return text(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<Decoding.Text> text(byte[] bytes, Charset charset) {
        return StrictText.decode(bytes, 0, charset)
                .filter(TwoByteUnits::isText)
                .map(text -> new Decoding.Text(text, charset.name(), "two-byte units", 0));
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\n' || c == '\r' || c == '\t' || c == '\f' || isCharacter(Character.getType(c)));
    }

    private static boolean isCharacter(int type) {
        return type != Character.CONTROL
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE;
    }
}
