package org.chancery.text;

import java.nio.charset.Charset;
import java.util.Optional;

/** Japanese and Korean text of the seven-bit kind, told by its escape sequences (ISO 2022). */
final class IsoEscapes {

    private IsoEscapes() {}

    /** Returns the text, or empty where the bytes, which are ASCII, hold no such sequence. */
    static Optional<Decoding> decode(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                boolean korean = bytes[i + 2] == ')' && i + 3 < bytes.length && bytes[i + 3] == 'C';
                Charset charset = Charset.forName(korean ? "ISO-2022-KR" : "ISO-2022-JP");
                return StrictText.decode(bytes, 0, charset)
                        .map(text -> new Decoding.Text(text, charset.name(), "escape sequences", 0));
            }
        }
        return Optional.empty();
    }
}
