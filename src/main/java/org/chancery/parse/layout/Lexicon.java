package org.chancery.parse.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that pages in many languages set around an article: {@code Lire aussi}, {@code Share this},
 * {@code Reporting by}. Shipped as {@code furniture.tsv}.
 */
final class Lexicon {

    /** How much of a row a phrase must be. */
    private enum Extent {
        /** The whole row but for signs at its end. */
        LINE,
        /** The words the row begins with. */
        START,
        /** One of several short items side by side. */
        ITEM
    }

    /**
     * A phrase found at the head of a row.
     *
     * @param role what the row is
     * @param length units of the row's key that the phrase takes up
     */
    record Start(Role role, int length) {}

    /** Units of the longest phrase. */
    private int longest;

    private final Map<String, Role> lines = new HashMap<>();
    private final Map<String, Role> items = new HashMap<>();
    private final Map<String, List<Map.Entry<String, Role>>> starts = new HashMap<>();

    private Lexicon() {}

    private static final class Holder {
        static final Lexicon SHIPPED = load();
    }

    static Lexicon shipped() {
        return Holder.SHIPPED;
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("furniture.tsv")) {
            if (in == null) {
                throw new IllegalStateException("furniture.tsv is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.isBlank() && !row.startsWith("#")) {
                    String[] cells = row.split("\t", -1);
                    lexicon.add(Role.valueOf(cells[0]), Extent.valueOf(cells[1]), cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(Role role, Extent extent, String phrases) {
        for (String written : phrases.split(";")) {
            String phrase = Row.key(written);
            longest = Math.max(longest, phrase.length());
            switch (extent) {
                case LINE -> lines.put(bare(phrase), role);
                case ITEM -> items.put(bare(phrase), role);
                case START ->
                    starts.computeIfAbsent(firstWord(phrase), k -> new ArrayList<>())
                            .add(Map.entry(phrase, role));
            }
        }
    }

    /** Returns the role of a row that is just one of the phrases, or null. */
    @Nullable
    Role line(String key) {
        int start = leading(key);
        int end = bareEnd(key, start);
        return end - start > longest ? null : lines.get(key.substring(start, end));
    }

    /** Returns the role of one item of a row of items, or null. */
    @Nullable
    Role item(String key) {
        int start = leading(key);
        int end = bareEnd(key, start);
        if (end - start > longest) {
            return null;
        }
        String bare = key.substring(start, end);
        Role role = items.get(bare);
        return role == null ? lines.get(bare) : role;
    }

    /** Returns the longest phrase that the row begins with, or null. */
    @Nullable
    Start start(String key) {
        int skip = leading(key);
        String rest = skip == 0 ? key : key.substring(skip);
        Start best = null;
        for (Map.Entry<String, Role> entry : starts.getOrDefault(firstWord(rest), List.of())) {
            String phrase = entry.getKey();
            if (rest.startsWith(phrase)
                    && ends(rest, phrase.length())
                    && (best == null || best.length() < skip + phrase.length())) {
                best = new Start(entry.getValue(), skip + phrase.length());
            }
        }
        return best;
    }

    private static boolean ends(String key, int at) {
        return at >= key.length()
                || !Character.isLetterOrDigit(key.charAt(at))
                || !Character.isLetterOrDigit(key.charAt(at - 1));
    }

    private static String firstWord(String key) {
        int i = 0;
        while (i < key.length() && Character.isLetterOrDigit(key.charAt(i))) {
            i++;
        }
        return i == 0 && !key.isEmpty() ? key.substring(0, 1) : key.substring(0, i);
    }

    /** Returns how many signs such as bullets and arrows stand before the first word. */
    private static int leading(String key) {
        int i = 0;
        while (i < key.length() && ">»*•▶►-[#( _|\"".indexOf(key.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Returns a key without signs at either end. */
    static String bare(String key) {
        int start = leading(key);
        return key.substring(start, bareEnd(key, start));
    }

    private static int bareEnd(String key, int start) {
        int end = key.length();
        while (end > start && !Character.isLetterOrDigit(key.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
