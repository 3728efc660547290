package org.chancery.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.text.Folding;

/** Reads from words what kind of step they tell of. */
final class StepWords {

    private static final Map<StepKind, List<String>> PHRASES = read();

    private StepWords() {}

    /** Returns the kinds of step that a text tells of; a call is not called talks as well. */
    static Set<StepKind> in(String text) {
        String words = words(text);
        Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        PHRASES.forEach((kind, phrases) -> {
            if (phrases.stream().anyMatch(words::contains)) {
                kinds.add(kind);
            }
        });
        if (kinds.contains(StepKind.CALL)) {
            kinds.remove(StepKind.TALKS);
        }
        return kinds;
    }

    /** Returns the folded words, each between two spaces. */
    private static String words(String text) {
        String folded = Folding.fold(text);
        StringBuilder words = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' && words.charAt(words.length() - 1) != ' ') {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(' ').toString();
    }

    private static Map<StepKind, List<String>> read() {
        Map<StepKind, List<String>> phrases = new EnumMap<>(StepKind.class);
        try (InputStream in = Objects.requireNonNull(StepWords.class.getResourceAsStream("steps.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    phrases.put(
                            StepKind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)),
                            List.of(line.substring(tab + 1).split("\\|")).stream()
                                    .map(phrase -> " " + phrase + " ")
                                    .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
