package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.render.view.Head;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template of a user's own makes of values and messages. */
class TemplatesTest {

    private static final Head HEAD = new Head(
            "A & B",
            "",
            "Archive",
            "",
            "en",
            "",
            null,
            false,
            true,
            true,
            List.of(),
            List.of(),
            List.of(),
            null,
            new SafeString("<meta>"));

    @TempDir
    Path theme;

    /** A view with a value of each kind. */
    public record View(
            String text,
            SafeString mark,
            int number,
            double part,
            @Nullable String none) {}

    private String fill(String template) throws IOException {
        Files.writeString(theme.resolve("own.peb"), template, StandardCharsets.UTF_8);
        Files.createDirectories(theme.resolve("messages"));
        Files.writeString(
                theme.resolve("messages/en.properties"),
                "own.plain = Read & <learn>\nown.gap = “{0}” isn’t here\n",
                StandardCharsets.UTF_8);
        Theme own = new Theme(theme);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(own, Words.of(own, "en"))
                .fill("own", HEAD, new View("<i>'a' & \"b\"", new SafeString("<b>x</b>"), 7, 0.5, null), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "{{ view.text }} → &lt;i&gt;&#39;a&#39; &amp; &quot;b&quot;",
                "{{ view.mark }} → <b>x</b>",
                "{{ view.text | raw }} → <i>'a' & \"b\"",
                "{{ view.text | upper }} → &lt;I&gt;&#39;A&#39; &amp; &quot;B&quot;",
                "{{ view.number }} {{ view.number + 1 }} → 7 8",
                "{{ view.part }} → 0.5",
                "[{{ view.none }}] → []",
                "{% autoescape false %}{{ view.text }}{% endautoescape %} → <i>'a' & \"b\"",
                "{{ page.title }} → A &amp; B",
                "{{ say(\"own.plain\") }} → Read &amp; &lt;learn&gt;",
                "{{ say(\"own.gap\", view.text) }} → “&lt;i&gt;&#39;a&#39; &amp; &quot;b&quot;” isn’t here",
                "{{ say(\"own.gap\", view.mark) }} → “<b>x</b>” isn’t here",
                "{% for i in [1, 2] %}{{ say(\"own.plain\") }},{% endfor %} → Read &amp; &lt;learn&gt;,Read &amp; &lt;learn&gt;,"
            })
    void valuesAndMessagesAreEscapedOnce(String template, String page) throws IOException {
        assertThat(fill(template)).isEqualTo(page);
    }

    @Test
    void whatATemplateAsksForInVainIsAnError() {
        assertThatThrownBy(() -> fill("{{ say(\"own.nowhere\") }}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("own.nowhere");
        assertThatThrownBy(() -> fill("{{ view.nowhere }}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere");
    }
}
