package org.chancery.parse.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Titles in languages other than English, as runs of words spelt with their accents. An accent parts a title from a
 * name here: {@code thư} ends a title, {@code Thu} is a name.
 */
final class ForeignTitles {

    private static final ForeignTitles SHIPPED = new ForeignTitles();

    private record Entry(List<String> words, int flags, boolean country) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private ForeignTitles() {
        InputStream in = Objects.requireNonNull(ForeignTitles.class.getResourceAsStream("titles.tsv"), "titles.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] fields = line.split("\t", -1);
                    for (String phrase : fields[2].split(";", -1)) {
                        add(fields[0], phrase);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byFirst.values()
                .forEach(entries ->
                        entries.sort((a, b) -> b.words().size() - a.words().size()));
    }

    private void add(String kind, String phrase) {
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" ", -1));
        boolean country = kind.equals("country");
        int flags = kind.equals("honorific") ? Lexicon.HONORIFIC : Lexicon.OFFICE | Lexicon.FOREIGN;
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Entry(words, flags, country));
    }

    /** Returns the words that open a title, in lower case. */
    static Set<String> firstWords() {
        return SHIPPED.byFirst.keySet();
    }

    /** Marks the words of titles, and of a country that follows one, in the words of a line. */
    static void mark(List<Word> words) {
        SHIPPED.read(words);
    }

    private void read(List<Word> words) {
        boolean afterTitle = false;
        int i = 0;
        while (i < words.size()) {
            Entry entry = words.get(i).is(Lexicon.OPENS_TITLE) ? longest(words, i, afterTitle) : null;
            if (entry == null) {
                afterTitle = false;
                i++;
                continue;
            }
            int last = i + entry.words().size();
            for (; i < last; i++) {
                words.set(i, words.get(i).flagged(entry.flags()));
            }
            afterTitle = (entry.flags() & Lexicon.OFFICE) != 0;
        }
    }

    @org.jspecify.annotations.Nullable
    private Entry longest(List<Word> words, int i, boolean afterTitle) {
        List<Entry> entries = byFirst.get(words.get(i).text().toLowerCase(Locale.ROOT));
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            if (entry.country()
                    ? afterTitle && stands(entry, words, i) && namedBehind(entry, words, i)
                    : stands(entry, words, i)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean namedBehind(Entry entry, List<Word> words, int i) {
        int next = i + entry.words().size();
        return next < words.size()
                && words.get(next).capital()
                && words.get(next).joined();
    }

    private static boolean stands(Entry entry, List<Word> words, int i) {
        int n = entry.words().size();
        if (i + n > words.size()) {
            return false;
        }
        for (int j = 1; j < n; j++) {
            Word word = words.get(i + j);
            if (!word.joined()
                    || !word.text()
                            .toLowerCase(Locale.ROOT)
                            .equals(entry.words().get(j))) {
                return false;
            }
        }
        return true;
    }
}
