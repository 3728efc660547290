package org.chancery.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.PartialDate;
import org.chancery.text.Slugs;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One entry of a configuration file: keys with values. Reading a value that is of the wrong kind tells so and gives what
 * an absent one gives, so that all problems of a file are found at once.
 */
final class ConfigEntry {

    private final ConfigFile file;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    ConfigEntry(ConfigFile file, MappingNode node, List<String> keys) {
        this.file = file;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            key(tuple, keys);
        }
    }

    private void key(NodeTuple tuple, List<String> keys) {
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            file.error(tuple.getKeyNode(), "config.type", "has a key that is no word", "Write keys as words");
            return;
        }
        String key = scalar.getValue();
        if (!keys.contains(key)) {
            file.error(
                    scalar,
                    "config.unknown-key",
                    "has the unknown key '" + key + "'; known are " + String.join(", ", keys),
                    Nearest.to(key, keys)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Remove the line, or make it a comment with # in front"));
        } else if (values.containsKey(key)) {
            file.error(
                    scalar, "config.duplicate", "has the key '" + key + "' twice in one entry", "Keep one of the two");
        } else if (!ConfigFile.isNothing(tuple.getValueNode())) {
            values.put(key, tuple.getValueNode());
        }
    }

    /** Returns where the entry stands. */
    At at() {
        return file.at(node);
    }

    /** Returns the value of a key without blanks at its ends, or empty text where it has none. */
    String text(String key) {
        Node value = values.get(key);
        if (value == null) {
            return "";
        }
        return value instanceof ScalarNode scalar ? scalar.getValue().strip() : wrong(value, key, "one value");
    }

    /** Returns the value of a key that must be there, or empty text after telling that it is not. */
    String required(String key) {
        String value = text(key);
        if (value.isEmpty() && !values.containsKey(key)) {
            file.error(
                    node, "config.missing", "has no '" + key + "', which every entry must have", "Add " + key + ": …");
        }
        return value;
    }

    /** Returns the values of a key; one value counts as a list of one. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : nodes(key)) {
            if (item instanceof ScalarNode scalar) {
                if (!ConfigFile.isNothing(item)) {
                    texts.add(scalar.getValue().strip());
                }
            } else {
                wrong(item, key, "a list of single values");
            }
        }
        return texts;
    }

    /** Returns the nodes under a key; one node counts as a list of one. */
    List<Node> nodes(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    /** Returns whether a key is {@code true}. */
    boolean flag(String key) {
        String value = text(key);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            bad(key, "is '" + value + "', not true or false", "Write " + key + ": true");
        }
        return value.equals("true");
    }

    /** Returns an EDTF date as written, or empty text. */
    String date(String key) {
        String value = text(key);
        if (!value.isEmpty() && PartialDate.parse(value).isEmpty()) {
            file.error(
                    values.getOrDefault(key, node),
                    "config.date",
                    "'" + value + "' is no date that EDTF has and the calendar knows",
                    "Write a year, a month or a day: 2024, 2024-08, 2024-08-19; or two of them with / between");
            return "";
        }
        return value;
    }

    /** Returns an id as written, or empty text; it must be its own slug. */
    String id(String key) {
        String value = text(key);
        if (!value.isEmpty() && !Slugs.slug(value).equals(value)) {
            bad(
                    key,
                    "'" + value + "' cannot be an address; small letters a to z, digits and single hyphens can",
                    "Write " + key + ": " + Slugs.slug(value));
        }
        return value;
    }

    /** Returns a value that must be one of these, or empty text. */
    String oneOf(String key, List<String> allowed) {
        String value = text(key);
        if (!value.isEmpty() && !allowed.contains(value)) {
            notAllowed(values.getOrDefault(key, node), key, value, allowed);
            return "";
        }
        return value;
    }

    /** Returns values that must each be one of these; without those that are not. */
    List<String> someOf(String key, List<String> allowed) {
        List<String> kept = new ArrayList<>();
        for (String value : texts(key)) {
            if (allowed.contains(value)) {
                kept.add(value);
            } else {
                notAllowed(values.getOrDefault(key, node), key, value, allowed);
            }
        }
        return kept;
    }

    private void notAllowed(Node at, String key, String value, List<String> allowed) {
        file.error(
                at,
                "config.value",
                "'" + value + "' is no " + key + "; known are " + String.join(", ", allowed),
                Nearest.to(value, allowed)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Choose one of them"));
    }

    /** Tells that a value is none that can be used. */
    void bad(String key, String message, String hint) {
        file.error(values.getOrDefault(key, node), "config.value", message, hint);
    }

    /** Tells that the entry says again what another has said. */
    void duplicate(String message) {
        file.error(node, "config.duplicate", message, "Make one entry of the two");
    }

    /** Returns the entries under a key, each made by a function; a single value stands for itself. */
    <T> List<T> entries(
            String key, List<String> keys, Function<ConfigEntry, T> make, @Nullable Function<String, T> makeOfText) {
        List<T> made = new ArrayList<>();
        for (Node item : nodes(key)) {
            if (item instanceof ScalarNode scalar && makeOfText != null) {
                made.add(makeOfText.apply(scalar.getValue().strip()));
            } else {
                Optional<ConfigEntry> entry = file.entry(item, keys, "Write - " + keys.get(0) + ": …");
                entry.map(make).ifPresent(made::add);
            }
        }
        return made;
    }

    private String wrong(Node value, String key, String expected) {
        file.error(
                value,
                "config.type",
                "'" + key + "' is " + ConfigFile.kind(value) + ", not " + expected,
                "Write " + key + ": " + (expected.startsWith("a") ? "[…, …]" : "…"));
        return "";
    }
}
