package org.chancery.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the names of rules mean, in words. */
final class RuleWords {

    private final Properties words = new Properties();

    RuleWords() {
        try (InputStream in = Objects.requireNonNull(RuleWords.class.getResourceAsStream("rules.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("rules.properties", e);
        }
    }

    boolean knows(String rule) {
        return words.containsKey(rule);
    }

    /** Returns what a rule means; the words of its own name where nothing more is known, and nothing for no rule. */
    String of(String rule) {
        return words.getProperty(rule, rule.replace('-', ' '));
    }
}
