package org.chancery.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    static Stream<Arguments> encodings() throws IOException {
        try (InputStream in = DecoderTest.class.getResourceAsStream("/text/encodings.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", 2)));
        }
    }

    private static byte[] encode(String text, String encoding) {
        Charset charset = DeclaredCharset.named(encoding).orElseThrow();
        if (encoding.startsWith("UTF-16")) {
            charset = Charset.forName(encoding);
        }
        String ready = encoding.equals("windows-1258") ? vietnamese(text) : text;
        byte[] bytes = ready.getBytes(charset);
        assertThat(new String(bytes, charset)).isEqualTo(ready);
        return bytes;
    }

    /** windows-1258 has vowels with their hats and horns, and tones apart. */
    private static String vietnamese(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String d = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            int tone = -1;
            for (int i = 1; i < d.length(); i++) {
                tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(d.charAt(i)) >= 0 ? i : tone;
            }
            if (tone < 0 || Charset.forName("windows-1258").newEncoder().canEncode(c)) {
                out.append(c);
            } else {
                out.append(Normalizer.normalize(d.substring(0, tone) + d.substring(tone + 1), Normalizer.Form.NFC))
                        .append(d.charAt(tone));
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void newsIsReadInTheEncodingItWasSavedIn(String encoding, String text) {
        Decoding decoding = Decoder.decode(encode(text, encoding));
        assertThat(decoding).isInstanceOf(Decoding.Text.class);
        String read = ((Decoding.Text) decoding).text();
        assertThat(Normalizer.normalize(read, Normalizer.Form.NFC)).isEqualTo(text);
    }

    @Test
    void theRecordSaysHowTheEncodingWasKnown() {
        assertThat(Decoder.decode("\uFEFFa\r\nb".getBytes(UTF_8)))
                .isEqualTo(new Decoding.Text("a\r\nb", "UTF-8", "byte order mark", 0));
        assertThat(Decoder.decode("\uFEFFé\n".getBytes(UTF_16BE)))
                .isEqualTo(new Decoding.Text("é\n", "UTF-16BE", "byte order mark", 0));
        assertThat(Decoder.decode("\uFEFFa😀".getBytes(Charset.forName("UTF-32LE"))))
                .isEqualTo(new Decoding.Text("a😀", "UTF-32LE", "byte order mark", 0));
        assertThat(Decoder.decode(new byte[0])).isEqualTo(new Decoding.Text("", "UTF-8", "valid UTF-8", 0));
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-7'>é</head>";
        assertThat(Decoder.decode(page.getBytes(ISO_8859_1)))
                .isEqualTo(new Decoding.Text(page.replace('é', 'ι'), "ISO-8859-7", "named in the page", 0));
        assertThat(Decoder.decode("It’s – fine".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoding.Text("It’s – fine", "windows-1252", "letters", 0));
    }

    @Test
    void aPageThatNamesTheWrongEncodingIsStillReadRight() {
        String page = "<meta charset=\"iso-8859-1\"><p>Bộ trưởng Đỗ</p>";
        assertThat(Decoder.decode(page.getBytes(UTF_8))).isEqualTo(new Decoding.Text(page, "UTF-8", "valid UTF-8", 0));
    }

    @Test
    void oneBrokenByteDoesNotSpoilAFile() {
        byte[] bytes = "Bộ trưởng Ngoại giao đã hội đàm với Đại sứ về quan hệ".getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        Decoding decoding = Decoder.decode(cut);
        assertThat(decoding).isInstanceOfSatisfying(Decoding.Text.class, text -> {
            assertThat(text.encoding()).isEqualTo("UTF-8");
            assertThat(text.damaged()).isEqualTo(1);
            assertThat(text.text()).startsWith("Bộ trưởng").endsWith("\uFFFD");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7 x", "PK\3\4abc", "\u0089PNG\r\n", "GIF89a", "a\0b", "\0\0\0\1", "ab\1\2\3\4\5\6\7\b"})
    void filesThatAreNoTextSayWhatTheyAre(String bytes) {
        assertThat(Decoder.decode(bytes.getBytes(ISO_8859_1))).isInstanceOf(Decoding.Binary.class);
    }

    @Test
    void randomBytesAreNotTakenForText() {
        Random random = new Random(1);
        int text = 0;
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[300];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) (i % 2 == 0 ? random.nextInt(256) : 0x80 + random.nextInt(0x80));
            }
            text += Decoder.decode(bytes) instanceof Decoding.Text ? 1 : 0;
        }
        assertThat(text).isZero();
    }

    @Test
    void aFewStrayBytesAreNoText() {
        byte[] stray = {(byte) 0xC8, (byte) 0xE1, 'q', (byte) 0xF3, (byte) 0x9C, (byte) 0xB7, (byte) 0xEE, 'z'};
        assertThat(Decoder.decode(stray)).isNotInstanceOf(Decoding.Text.class);
    }

    @Test
    void wordsOfAnUnknownEncodingAreNotGuessedAt() {
        byte[] ebcdic =
                "The ministers met on Monday in Lagos and agreed to meet again".getBytes(Charset.forName("IBM037"));
        assertThat(Decoder.decode(ebcdic)).isNotInstanceOf(Decoding.Text.class);
    }

    @Test
    void everyFileGivesAnOutcomeInGoodTime() {
        Random random = new Random(5);
        List<byte[]> heads = List.of(new byte[0], "<meta ".repeat(1000).getBytes(UTF_8), "\u001b$".getBytes(UTF_8));
        for (byte[] head : heads) {
            byte[] bytes = Arrays.copyOf(head, 2_000_000);
            for (int k = head.length; k < bytes.length; k++) {
                bytes[k] = (byte) (random.nextInt(40) == 0 ? 0xE0 + random.nextInt(0x1F) : 'a' + random.nextInt(26));
            }
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatCode(() -> Decoder.decode(bytes)).doesNotThrowAnyException());
        }
    }
}
