package org.chancery.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of text that is no Unicode and names none: of the encodings that news is saved in, the one that
 * gives the most sensible words ({@link Plausibility}) in the letters of a language ({@link Familiarity}), with the
 * statistics of ICU to tell those apart that are equally good.
 */
final class CharsetGuess {

    /** Text with more nonsense than this is no text in the encoding. */
    private static final double NONSENSE = 0.2;

    /** Fewer bytes, if most of them are no ASCII, make letters of some language in nearly any encoding. */
    private static final int FEWEST_BYTES = 12;

    /** So many bytes are enough for the statistics. */
    private static final int SAMPLE = 64 * 1024;

    /** The candidates; of two that are equally good the earlier wins. */
    private static final List<String> CANDIDATES = List.of(
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "GB18030",
            "Big5-HKSCS",
            "windows-31j",
            "EUC-JP",
            "x-windows-949",
            "KOI8-R",
            "KOI8-U",
            "windows-1254",
            "windows-1258",
            "windows-1253",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-7",
            "x-windows-874",
            "IBM866",
            "x-MacRoman",
            "IBM850",
            "IBM852");

    /** Encodings of old systems, which must fit without a flaw to be believed. */
    private static final Set<String> RARE = Set.of("IBM866", "x-MacRoman", "IBM850", "IBM852");

    private static final Set<String> DOUBLE_BYTES =
            Set.of("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949");

    /** Text with fewer usual letters than this is no text in the encoding. */
    private static final double UNFAMILIAR = 0.6;

    /** The statistics know languages, which the standard and the Windows encodings of a region share. */
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry("ISO-8859-1", List.of("windows-1252")),
            Map.entry("ISO-8859-2", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("windows-1250", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("ISO-8859-7", List.of("windows-1253", "ISO-8859-7")),
            Map.entry("windows-1253", List.of("windows-1253", "ISO-8859-7")),
            Map.entry("ISO-8859-8", List.of("windows-1255")),
            Map.entry("ISO-8859-8-I", List.of("windows-1255")),
            Map.entry("ISO-8859-9", List.of("windows-1254")),
            Map.entry("KOI8-R", List.of("KOI8-R", "KOI8-U")),
            Map.entry("Big5", List.of("Big5-HKSCS")),
            Map.entry("Shift_JIS", List.of("windows-31j")),
            Map.entry("EUC-KR", List.of("x-windows-949")));

    private CharsetGuess() {}

    /** A guess with its text; {@code score} is for comparing guesses about the same bytes alone. */
    private record Guess(Charset charset, String text, double score) {}

    /** Returns the text in the best encoding, or empty where none gives sensible words or the bytes are too few to tell. */
    static Optional<Decoding.Text> guess(byte[] bytes) {
        if (bytes.length < FEWEST_BYTES && isMostlyHigh(bytes)) {
            return Optional.empty();
        }
        Map<String, Integer> confidences = confidences(bytes);
        Guess best = null;
        for (String name : CANDIDATES) {
            best = better(best, bytes, Charset.forName(name), confidences);
        }
        return Optional.ofNullable(best)
                .map(found -> new Decoding.Text(found.text(), Decoder.name(found.charset()), "letters", 0));
    }

    private static boolean isMostlyHigh(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high * 2 >= bytes.length;
    }

    private static @Nullable Guess better(
            @Nullable Guess best, byte[] bytes, Charset charset, Map<String, Integer> confidences) {
        Optional<String> text = StrictText.decode(bytes, 0, charset);
        if (text.isEmpty()) {
            return best;
        }
        double nonsense = Plausibility.nonsense(text.get());
        if (nonsense > (RARE.contains(charset.name()) ? NONSENSE / 4 : NONSENSE)) {
            return best;
        }
        double familiar = DOUBLE_BYTES.contains(charset.name())
                ? Familiarity.ofDoubleBytes(bytes, charset.name())
                : Familiarity.ofLetters(text.get(), charset.name());
        if (familiar < UNFAMILIAR) {
            return best;
        }
        double score = familiar - 3 * nonsense + confidences.getOrDefault(charset.name(), 0) / 200.0;
        return best == null || score > best.score() + 0.02 ? new Guess(charset, text.get(), score) : best;
    }

    private static Map<String, Integer> confidences(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
        Map<String, Integer> confidences = new HashMap<>();
        for (CharsetMatch match : detector.detectAll()) {
            for (String charset : FAMILIES.getOrDefault(match.getName(), List.of(match.getName()))) {
                confidences.merge(charset, match.getConfidence(), Math::max);
            }
        }
        return confidences;
    }
}
