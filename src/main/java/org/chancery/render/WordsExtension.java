package org.chancery.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives templates the words of the pages: {@code say("home.latest")}, {@code say("from-to", first, last)}. What fills a gap is
 * escaped unless it is mark-up already.
 */
final class WordsExtension extends AbstractExtension {

    private final Words words;

    WordsExtension(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", new Say());
    }

    private final class Say implements Function {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            Object[] values = new Object[arguments.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(Integer.toString(i + 1));
            }
            return new SafeString(words.messages().mark(String.valueOf(arguments.get("0")), Say::html, values));
        }

        private static String html(Object value) {
            return value instanceof SafeString ? value.toString() : Html.escape(String.valueOf(value));
        }
    }
}
