package org.chancery.parse.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The shipped list of words by which speech is given to somebody. */
final class SpeechWords {

    private static final SpeechWords SHIPPED = new SpeechWords("words.tsv");

    private final Map<String, Integer> kinds = new HashMap<>(2048);

    private SpeechWords(String resource) {
        InputStream in = Objects.requireNonNull(SpeechWords.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                int tab = line.indexOf('\t');
                int bit = WordKind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT))
                        .bit();
                for (String word : line.substring(tab + 1).split(" ", -1)) {
                    kinds.merge(word, bit, (a, b) -> a | b);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the bits of all kinds that a word can be, 0 where it is not listed.
     *
     * @param word the word in lower case
     */
    static int kinds(String word) {
        return SHIPPED.kinds.getOrDefault(word, 0);
    }
}
