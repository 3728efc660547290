package org.chancery.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chancery.text.PluralForm;
import org.jspecify.annotations.Nullable;

/**
 * The words of the pages in one language, from the theme's {@code messages/TAG.properties}. What a language lacks is taken
 * from English. Immutable.
 */
final class Messages {

    /** The language that has every message. */
    static final String ENGLISH = "en";

    private static final String FOLDER = "messages/";
    /** The ending of a file of messages. */
    static final String ENDING = ".properties";

    private final String language;
    private final SortedMap<String, String> patterns;
    private final PluralForm plural;

    private Messages(String language, SortedMap<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
        this.plural = PluralForm.of(language);
    }

    /**
     * Reads the messages of a language: of {@code fr-CA} those of {@code fr} and above them those of {@code fr-CA}.
     *
     * @param language BCP 47 tag; where the theme has no messages for it, they are in English
     * @throws IOException if a file cannot be read or has a broken escape
     */
    static Messages of(Theme theme, String language) throws IOException {
        SortedMap<String, String> patterns = new TreeMap<>();
        boolean found = false;
        read(theme, ENGLISH, patterns);
        for (String tag : tags(language)) {
            found |= read(theme, tag, patterns);
        }
        return new Messages(found ? language : ENGLISH, patterns);
    }

    /** Returns the beginnings of a tag, the shortest first. */
    private static List<String> tags(String language) {
        List<String> tags = new ArrayList<>();
        for (int i = language.indexOf('-'); i > 0; i = language.indexOf('-', i + 1)) {
            tags.add(language.substring(0, i));
        }
        tags.add(language);
        return tags;
    }

    private static boolean read(Theme theme, String tag, Map<String, String> into) throws IOException {
        boolean found = false;
        for (byte[] file : theme.layers(FOLDER + tag + ENDING)) {
            Properties read = new Properties();
            try {
                read.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                throw new IOException("templates/" + FOLDER + tag + ENDING + ": " + e.getMessage(), e);
            }
            read.stringPropertyNames().forEach(key -> drop(key, into));
            read.stringPropertyNames().forEach(key -> into.put(key, read.getProperty(key)));
            found = true;
        }
        return found;
    }

    /** Drops the forms of a noun that stand for another language, as soon as this one has forms of its own. */
    private static void drop(String key, Map<String, String> from) {
        if (key.endsWith('.' + PluralForm.OTHER)) {
            String noun = key.substring(0, key.length() - PluralForm.OTHER.length());
            PluralForm.ALL.forEach(form -> from.remove(noun + form));
        }
    }

    /** Returns the tag of the language that the messages are in. */
    String language() {
        return language;
    }

    /** Returns all patterns by key. */
    SortedMap<String, String> patterns() {
        return patterns;
    }

    /**
     * Returns a message with its gaps filled.
     *
     * @throws IllegalArgumentException if there is no message of this key
     */
    String say(String key, Object... values) {
        return fill(pattern(key), UnaryOperator.identity(), Object::toString, values);
    }

    /**
     * Returns a message as mark-up: its own words escaped, its gaps filled with what a function makes of the values.
     *
     * @throws IllegalArgumentException if there is no message of this key
     */
    String mark(String key, java.util.function.Function<Object, String> value, Object... values) {
        return fill(pattern(key), Html::escape, value, values);
    }

    /** Returns the key of the form that a number asks for. */
    String form(String key, int number) {
        String form = key + '.' + plural.of(number);
        return patterns.containsKey(form) ? form : key + '.' + PluralForm.OTHER;
    }

    private String pattern(String key) {
        @Nullable String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no message \"" + key + "\"");
        }
        return pattern;
    }

    private static String fill(
            String pattern,
            UnaryOperator<String> own,
            java.util.function.Function<Object, String> value,
            Object... values) {
        StringBuilder out = new StringBuilder(pattern.length() + 16 * values.length);
        int done = 0;
        for (int i = pattern.indexOf('{'); i >= 0; i = pattern.indexOf('{', i + 1)) {
            int gap = i + 2 < pattern.length() && pattern.charAt(i + 2) == '}' ? pattern.charAt(i + 1) - '0' : -1;
            if (gap >= 0 && gap < values.length) {
                out.append(own.apply(pattern.substring(done, i))).append(value.apply(values[gap]));
                done = i + 3;
            }
        }
        return out.append(own.apply(pattern.substring(done))).toString();
    }
}
