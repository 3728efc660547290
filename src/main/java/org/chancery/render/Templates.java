package org.chancery.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.chancery.render.view.Head;
import org.chancery.text.Fingerprint;

/** Fills templates. Safe for several threads. */
final class Templates {

    private static final String STRATEGY = "page";

    private final PebbleEngine engine;
    private final Fingerprint.Value shown;

    Templates(Theme theme, Words words) throws IOException {
        Map<String, String> own = theme.templates();
        Extension[] plugged = ServiceLoader.load(Extension.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(extension -> extension.getClass().getName()))
                .toArray(Extension[]::new);
        this.shown = Fingerprint.of(own, words.all(), words.language());
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme, own))
                .extension(new WordsExtension(words))
                // filters and functions that somebody plugged in; see ServiceLoader
                .extension(plugged)
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
     * @param out takes the page as UTF-8
     * @throws IOException if the template is broken; the message says where
     */
    void fill(String template, Head head, Object view, OutputStream out) throws IOException {
        try {
            engine.getTemplate(template).evaluate(new Utf8Writer(out), Map.of("page", head, "view", view));
        } catch (PebbleException | IllegalArgumentException e) {
            throw new IOException("template " + template + ": " + e.getMessage(), e);
        }
    }

    /** Returns the fingerprint of all templates and words, whichever of them a page is made with. */
    Fingerprint.Value shown() {
        return shown;
    }
}
