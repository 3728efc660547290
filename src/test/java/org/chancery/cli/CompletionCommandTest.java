package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chancery completion}. */
class CompletionCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandAndOptionIsNamed(String shell) {
        StringWriter out = new StringWriter();
        assertThat(Chancery.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "completion", shell))
                .isZero();
        assertThat(out.toString()).contains("build", "export", "import", "serve", "base-url", "graphml");
    }
}
