package org.chancery.config;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML to nodes with their places. Scalars stay as written. What could make a small text huge or deep is refused before
 * it is built: nesting, aliases and sheer size are limited.
 */
public final class YamlText {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 100;

    private YamlText() {}

    /**
     * Returns the one document of a YAML text; empty where there is nothing in it.
     *
     * @throws YamlFault if it is no YAML, or nested, aliased or long beyond what a person writes
     */
    public static Optional<Node> compose(String yaml) throws YamlFault {
        if (yaml.length() > LARGEST) {
            throw new YamlFault("is longer than " + LARGEST + " characters", 1, 1);
        }
        try {
            LoadSettings settings = settings(yaml);
            guard(yaml, settings);
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            throw new YamlFault(
                    words(e),
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1);
        } catch (YamlEngineException e) {
            throw new YamlFault(firstLine(String.valueOf(e.getMessage())), 1, 1);
        }
    }

    /** The text is read in one piece: a pair of surrogates that two pieces cut would end the reading. */
    private static LoadSettings settings(String yaml) {
        return LoadSettings.builder()
                .setLabel("YAML")
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(LARGEST)
                .setBufferSize(yaml.length() + 2)
                .build();
    }

    private static void guard(String yaml, LoadSettings settings) throws YamlFault {
        int depth = 0;
        int aliases = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                default -> {}
            }
            if (depth > DEEPEST || aliases > MOST_ALIASES) {
                int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
                int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
                String what = depth > DEEPEST
                        ? "is nested more than " + DEEPEST + " deep"
                        : "has more than " + MOST_ALIASES + " aliases";
                throw new YamlFault(what, line, column);
            }
        }
    }

    private static String words(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : firstLine(e.getContext());
        String problem = e.getProblem() == null ? "" : firstLine(e.getProblem());
        String words = context.isEmpty() || problem.isEmpty() ? context + problem : context + ", " + problem;
        return "is no valid YAML: " + words.toLowerCase(Locale.ROOT);
    }

    private static String firstLine(String words) {
        int end = words.indexOf('\n');
        return (end < 0 ? words : words.substring(0, end)).strip();
    }
}
