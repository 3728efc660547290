package org.chancery.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One configuration file that is being read, with all that is found wrong in it. */
final class ConfigFile {

    private final String path;
    private final String text;
    private final List<Problem> problems;

    /**
     * Opens a file.
     *
     * @param path its name in the archive
     * @param text its text
     * @param problems where to put what is wrong
     */
    ConfigFile(String path, String text, List<Problem> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    /** Returns the text of the file. */
    String text() {
        return text;
    }

    /** Returns the one mapping that the file is; empty where nothing is in it or it is no mapping. */
    Optional<ConfigEntry> mapping(List<String> keys) {
        return root().flatMap(node -> entry(node, keys, "The file holds keys with values, such as title: …"));
    }

    /** Returns the mappings of the list that the file is; without those that are none. */
    List<ConfigEntry> list(List<String> keys) {
        Optional<Node> root = root();
        if (root.isEmpty()) {
            return List.of();
        }
        String hint = "The file is a list; begin each entry with a hyphen: - " + keys.get(0) + ": …";
        if (!(root.get() instanceof SequenceNode sequence)) {
            error(root.get(), "config.type", "is " + kind(root.get()) + ", not a list of entries", hint);
            return List.of();
        }
        List<ConfigEntry> entries = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            entry(node, keys, hint).ifPresent(entries::add);
        }
        return entries;
    }

    /** Returns a node as an entry with these keys, or empty after telling why it is none. */
    Optional<ConfigEntry> entry(Node node, List<String> keys, String hint) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new ConfigEntry(this, mapping, keys));
        }
        error(node, "config.type", "is " + kind(node) + ", not keys with values", hint);
        return Optional.empty();
    }

    private Optional<Node> root() {
        try {
            return YamlText.compose(text).filter(node -> !isNothing(node));
        } catch (YamlFault e) {
            String hint =
                    "Put values with a colon, a hash or a quotation mark in quotation marks, and set in with blanks";
            problems.add(new Problem(Severity.ERROR, "config.yaml", path, e.line(), e.column(), e.words(), hint));
            return Optional.empty();
        }
    }

    /** Tells of something wrong at a node. */
    void error(Node node, String code, String message, String hint) {
        At at = at(node);
        problems.add(new Problem(Severity.ERROR, code, path, at.line(), at.column(), message, hint));
    }

    At at(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return new At(
                path,
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1);
    }

    /** Returns whether a node is there but empty. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().isBlank()
                        || (scalar.isPlain()
                                && (scalar.getValue().equals("~")
                                        || scalar.getValue().equals("null"))));
    }

    static String kind(Node node) {
        if (node instanceof ScalarNode) {
            return "a single value";
        }
        return node instanceof SequenceNode ? "a list" : "a group of keys";
    }
}
