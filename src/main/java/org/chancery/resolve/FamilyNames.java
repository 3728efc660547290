package org.chancery.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells in which order the words of a name stand. Chinese, Korean, Vietnamese and Khmer names lead with the family name;
 * the short form of a Vietnamese name is its last word, of the others its first.
 */
final class FamilyNames {

    private static final Map<String, Set<String>> BY_LANGUAGE = read();

    private FamilyNames() {}

    /** Which word of a name stands for the whole. */
    enum Order {
        /** The last word is the family name, as in most of the world. */
        FAMILY_LAST,
        /** The first word is the family name and the short form. */
        FAMILY_FIRST,
        /** The first word is the family name, the last one the short form. */
        VIETNAMESE
    }

    /**
     * Returns the order of a name's words.
     *
     * @param words folded words, hyphens joined, at least one
     * @param hyphened whether a word behind the first has a hyphen
     */
    static Order order(List<String> words, boolean hyphened) {
        String first = words.get(0);
        int n = words.size();
        if (n < 2 || n > 5 || isInitial(words)) {
            return Order.FAMILY_LAST;
        }
        boolean syllables = words.stream().skip(1).allMatch(word -> word.length() <= 6);
        if (has("vi", first) && n >= 2 && !hyphened && syllables && isVietnamese(words)) {
            return Order.VIETNAMESE;
        }
        if (n == 2 && (has("zh", first) || has("zh-wg", first)) && Syllables.areChinese(words.get(1))) {
            return Order.FAMILY_FIRST;
        }
        if (n <= 3 && (has("ko", first) || has("zh-wg", first)) && (hyphened || n == 3) && syllables(words)) {
            return Order.FAMILY_FIRST;
        }
        return n <= 3 && has("km", first) ? Order.FAMILY_FIRST : Order.FAMILY_LAST;
    }

    /** Returns whether a word is a family name that stands first in one of these languages. */
    static boolean isLeading(String word) {
        return has("zh", word) || has("zh-wg", word) || has("ko", word) || has("vi", word);
    }

    private static boolean isInitial(List<String> words) {
        return words.stream().anyMatch(word -> word.length() == 1);
    }

    private static boolean syllables(List<String> words) {
        return words.stream().skip(1).allMatch(word -> word.length() <= 9 && Syllables.mayBeKorean(word));
    }

    /** Two words may be Chinese as well: there the second must be no longer than a Vietnamese syllable can be and none of Pinyin's. */
    private static boolean isVietnamese(List<String> words) {
        return words.stream().skip(1).allMatch(Syllables::isVietnamese)
                && (words.size() > 2 || !has("zh", words.get(0)) || !Syllables.areChinese(words.get(1)));
    }

    private static boolean has(String language, String word) {
        return BY_LANGUAGE.getOrDefault(language, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FamilyNames.class.getResourceAsStream("family-names.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    names.put(
                            line.substring(0, tab),
                            new HashSet<>(List.of(line.substring(tab + 1).split(" "))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
