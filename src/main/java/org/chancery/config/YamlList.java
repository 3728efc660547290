package org.chancery.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a YAML file that is a list of entries, and changes to it that leave every other character as it was:
 * comments, order, quotation marks, line ends. What is written in a way that cannot be changed so is refused.
 */
final class YamlList {

    private final String text;
    private final String newline;
    private final @Nullable SequenceNode root;

    private YamlList(String text, @Nullable SequenceNode root) {
        this.text = text;
        this.root = root;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * Takes a text apart.
     *
     * @throws YamlFault if it is no YAML, or no list
     */
    static YamlList of(String text) throws YamlFault {
        Optional<Node> root = YamlText.compose(text);
        if (root.isEmpty()
                || (root.get() instanceof ScalarNode empty && empty.getValue().isEmpty())) {
            return new YamlList(text, null);
        }
        if (root.get() instanceof SequenceNode sequence) {
            return new YamlList(text, sequence);
        }
        throw fault(root.get(), "is no list of entries");
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns the number of entries. */
    int size() {
        return root == null ? 0 : root.getValue().size();
    }

    /** Returns where an entry begins, in UTF-16 units, its hyphen left out. */
    int start(int entry) {
        return at(node(entry).getStartMark());
    }

    /**
     * Adds an entry at the end.
     *
     * @param lines its lines without line ends, the first one beginning with a hyphen
     */
    YamlList withEntry(List<String> lines) throws YamlFault {
        if (root != null && root.getFlowStyle() == FlowStyle.FLOW) {
            if (!root.getValue().isEmpty()) {
                throw fault(root, "is a list between brackets, to which no entry can be added here");
            }
            int start = at(root.getStartMark());
            return of(text.substring(0, start)
                    + block(lines, 0, newline).strip()
                    + text.substring(at(root.getEndMark())));
        }
        int indent = root == null ? 0 : mark(root.getStartMark()).getColumn();
        int end = documentEnd();
        String before = text.substring(0, end);
        StringBuilder out = new StringBuilder(before);
        if (!before.isEmpty() && !before.endsWith("\n")) {
            out.append(newline);
        }
        if (!before.isBlank() && isSpaced() && !endsWithBlankLine(out)) {
            out.append(newline);
        }
        out.append(block(lines, indent, newline)).append(text, end, text.length());
        return of(out.toString());
    }

    /** Returns where the document ends: before the line {@code ...} that closes it, or where the text does. */
    private int documentEnd() {
        int from = root == null || root.getValue().isEmpty() ? 0 : end(root);
        for (int at = text.indexOf("\n...", from); at >= 0; at = text.indexOf("\n...", at + 1)) {
            int behind = at + 4;
            if (behind == text.length() || Character.isWhitespace(text.charAt(behind))) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Returns whether the last entry stands apart from what is above it. */
    private boolean isSpaced() {
        if (root == null || root.getValue().size() < 2) {
            return true;
        }
        Node last = root.getValue().get(size() - 1);
        Node other = root.getValue().get(size() - 2);
        return text.substring(end(other), at(last.getStartMark()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    private static boolean endsWithBlankLine(CharSequence text) {
        String tail = text.toString();
        return tail.endsWith("\n\n") || tail.endsWith("\n\r\n");
    }

    private static String block(List<String> lines, int indent, String newline) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(" ".repeat(indent)).append(line).append(newline));
        return out.toString();
    }

    /**
     * Adds an item to the list that a key of an entry has; a single value becomes a list of two, an absent key is written
     * at the entry's end.
     *
     * @param item the item as YAML, safe between brackets; one that begins with a brace gets a line of its own
     */
    YamlList withItem(int entry, String key, String item) throws YamlFault {
        MappingNode mapping = mapping(entry);
        NodeTuple tuple = tuple(mapping, key);
        if (tuple == null) {
            return item.startsWith("{") && mapping.getFlowStyle() != FlowStyle.FLOW
                    ? withKey(mapping, key + ":", "  - " + item)
                    : withKey(mapping, key + ": [" + item + "]", "");
        }
        Node value = own(tuple);
        if (value instanceof SequenceNode sequence) {
            return withItem(sequence, item);
        }
        if (!(value instanceof ScalarNode scalar)) {
            throw fault(value, "is no list");
        }
        if (ConfigFile.isNothing(scalar)) {
            int start = at(scalar.getStartMark());
            String blank = text.charAt(start - 1) == ':' ? " " : "";
            return replaced(start, at(scalar.getEndMark()), blank + "[" + item + "]");
        }
        int start = at(scalar.getStartMark());
        int end = at(scalar.getEndMark());
        String written = text.substring(start, end);
        if (written.indexOf('\n') >= 0) {
            throw fault(scalar, "runs over several lines, which cannot be changed here");
        }
        boolean safe = !scalar.isPlain() || YamlScalar.isPlain(scalar.getValue());
        String first = safe ? written : YamlScalar.quoted(scalar.getValue());
        return replaced(start, end, "[" + first + ", " + item + "]");
    }

    private YamlList withItem(SequenceNode sequence, String item) throws YamlFault {
        List<Node> items = sequence.getValue();
        if (items.isEmpty()) {
            int behindBracket = at(sequence.getStartMark()) + 1;
            return replaced(behindBracket, behindBracket, item);
        }
        int end = end(items.get(items.size() - 1));
        if (sequence.getFlowStyle() == FlowStyle.FLOW) {
            return replaced(end, end, ", " + item);
        }
        int indent = mark(sequence.getStartMark()).getColumn();
        return withLines(end, " ".repeat(indent) + "- " + item);
    }

    /**
     * Gives a key of an entry a single value; an absent key is written.
     *
     * @param value the value as YAML
     */
    YamlList withValue(int entry, String key, String value) throws YamlFault {
        MappingNode mapping = mapping(entry);
        NodeTuple tuple = tuple(mapping, key);
        if (tuple == null) {
            return withKey(mapping, key + ": " + value, "");
        }
        Node old = own(tuple);
        if (!(old instanceof ScalarNode scalar)) {
            throw fault(old, "is no single value");
        }
        int start = at(scalar.getStartMark());
        int end = at(scalar.getEndMark());
        if (text.substring(start, end).indexOf('\n') >= 0) {
            throw fault(scalar, "runs over several lines, which cannot be changed here");
        }
        String blank = start > 0 && text.charAt(start - 1) == ':' ? " " : "";
        return replaced(start, end, blank + value);
    }

    /** Writes a new key: an id below the name, any other key at the entry's end. */
    private YamlList withKey(MappingNode mapping, String line, String below) throws YamlFault {
        List<NodeTuple> tuples = mapping.getValue();
        int behind = line.startsWith("id:") ? 0 : tuples.size() - 1;
        int end = end(tuples.get(behind).getValueNode());
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            return replaced(end, end, ", " + line);
        }
        String indent = " ".repeat(mark(mapping.getStartMark()).getColumn());
        return below.isEmpty() ? withLines(end, indent + line) : withLines(end, indent + line, indent + below);
    }

    /** Puts lines below the line in which an offset stands. */
    private YamlList withLines(int offset, String... lines) throws YamlFault {
        boolean fresh = offset > 0 && text.charAt(offset - 1) == '\n';
        int newlineAt = text.indexOf('\n', offset);
        int at = fresh ? offset : newlineAt < 0 ? text.length() : newlineAt + 1;
        String open = fresh || newlineAt >= 0 ? "" : newline;
        return replaced(at, at, open + block(List.of(lines), 0, newline));
    }

    private YamlList replaced(int from, int to, String by) throws YamlFault {
        return of(text.substring(0, from) + by + text.substring(to));
    }

    /** Returns the value of a key; one that stands elsewhere, behind an alias, cannot be changed for this entry alone. */
    private Node own(NodeTuple tuple) throws YamlFault {
        Node value = tuple.getValueNode();
        if (at(value.getStartMark()) < at(tuple.getKeyNode().getEndMark())) {
            throw fault(tuple.getKeyNode(), "is an alias of another value, which cannot be changed here");
        }
        return value;
    }

    private MappingNode mapping(int entry) throws YamlFault {
        if (node(entry) instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            return mapping;
        }
        throw fault(node(entry), "is no entry with keys");
    }

    private Node node(int entry) {
        if (root == null) {
            throw new IndexOutOfBoundsException(entry);
        }
        return root.getValue().get(entry);
    }

    private static @Nullable NodeTuple tuple(MappingNode mapping, String key) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return tuple;
            }
        }
        return null;
    }

    /** Returns where a node's own text ends; a list or mapping in lines would end where the next thing begins. */
    private int end(Node node) {
        if (node instanceof SequenceNode sequence && sequence.getFlowStyle() != FlowStyle.FLOW) {
            List<Node> items = sequence.getValue();
            return items.isEmpty() ? at(node.getEndMark()) : end(items.get(items.size() - 1));
        }
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW) {
            List<NodeTuple> tuples = mapping.getValue();
            return tuples.isEmpty()
                    ? at(node.getEndMark())
                    : end(tuples.get(tuples.size() - 1).getValueNode());
        }
        return at(node.getEndMark());
    }

    /** Returns the offset of a mark in UTF-16 units; marks count code points. */
    private int at(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark(mark).getIndex());
    }

    private static Mark mark(Optional<Mark> mark) {
        return mark.orElseThrow(() -> new IllegalStateException("YAML was read without marks"));
    }

    private static YamlFault fault(Node node, String message) {
        Optional<Mark> mark = node.getStartMark();
        return new YamlFault(
                message,
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1);
    }
}
