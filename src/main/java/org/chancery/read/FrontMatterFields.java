package org.chancery.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Range;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of front matter with their places in the file. Values are text as written: {@code 2024-01-29} is no
 * timestamp and {@code no} no truth value. A value inside a mapping has the keys joined with a point, such as
 * {@code source.name}; a key given twice has both values.
 */
final class FrontMatterFields {

    private static final int MOST_VALUES = 2000;
    private static final int MOST_NODES = 10 * MOST_VALUES;

    private final String yaml;
    private final int from;
    private final Map<String, List<FrontMatter.Value>> fields = new LinkedHashMap<>();
    private int values;
    private int nodes;

    /**
     * Starts with no fields.
     *
     * @param yaml the YAML text
     * @param from offset in the decoded file where it begins
     */
    FrontMatterFields(String yaml, int from) {
        this.yaml = yaml;
        this.from = from;
    }

    /** Returns the fields in order, ranges counted in UTF-16 units of the decoded file. */
    List<FrontMatter.Field> read(MappingNode mapping) {
        add("", mapping, 0);
        List<FrontMatter.Field> out = new ArrayList<>();
        fields.forEach((key, found) -> out.add(new FrontMatter.Field(key, found)));
        return out;
    }

    private void add(String key, Node node, int depth) {
        if (values > MOST_VALUES || ++nodes > MOST_NODES || depth > 8) {
            return; // aliases can make more of a text than a person wrote
        }
        if (node instanceof ScalarNode scalar) {
            if (!isNothing(scalar)) {
                values++;
                fields.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new FrontMatter.Value(scalar.getValue().strip(), place(scalar)));
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                add(key, item, depth + 1);
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name) {
                    String own = name.getValue().strip().toLowerCase(Locale.ROOT);
                    add(key.isEmpty() ? own : key + "." + own, tuple.getValueNode(), depth + 1);
                }
            }
        }
    }

    private static boolean isNothing(ScalarNode scalar) {
        String value = scalar.getValue().strip();
        return value.isEmpty() || (scalar.isPlain() && (value.equals("~") || value.equals("null")));
    }

    private Range place(ScalarNode scalar) {
        int start = scalar.getStartMark().map(this::offset).orElse(0);
        int end = Math.max(start, scalar.getEndMark().map(this::offset).orElse(start));
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
            start = Math.min(start + 1, end);
            end = Math.max(start, end - 1);
        } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            while (start < end && yaml.charAt(start) != '\n') {
                start++; // the line with the sign of the style
            }
        }
        while (start < end && Character.isWhitespace(yaml.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(yaml.charAt(end - 1))) {
            end--;
        }
        return new Range(from + start, from + end);
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        return yaml.offsetByCodePoints(0, Math.min(mark.getIndex(), yaml.codePointCount(0, yaml.length())));
    }
}
