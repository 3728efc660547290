package org.chancery.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.chancery.render.view.Head;

/** Fills templates. Safe for several threads. */
final class Templates {

    private static final String STRATEGY = "page";

    private final PebbleEngine engine;

    Templates(Theme theme) {
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .strictVariables(true)
                .newLineTrimming(false)
                .autoEscaping(true)
                .addEscapingStrategy(STRATEGY, Html::escape)
                .defaultEscapingStrategy(STRATEGY)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * Fills a template.
     *
     * @param template its name without {@code .peb}
     * @param head what every page has
     * @param view what this kind of page has
     * @throws IOException if the template is broken; the message says where
     */
    byte[] fill(String template, Head head, Object view) throws IOException {
        StringWriter out = new StringWriter(8192);
        try {
            engine.getTemplate(template).evaluate(out, Map.of("page", head, "view", view));
        } catch (PebbleException e) {
            throw new IOException("template " + template + ": " + e.getMessage(), e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
