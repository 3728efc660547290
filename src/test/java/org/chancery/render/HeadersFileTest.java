package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeadersFileTest {

    @Test
    void hostsAreAskedForThePolicyThatThePagesHold() throws IOException {
        assertThat(Files.readString(Path.of("templates/base.peb")))
                .contains("Content-Security-Policy\" content=\"" + HeadersFile.POLICY + "\"");
        assertThat(new String(HeadersFile.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("/*\n  Content-Security-Policy: " + HeadersFile.POLICY + "; frame-ancestors 'none'\n"
                        + "  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n");
    }
}
