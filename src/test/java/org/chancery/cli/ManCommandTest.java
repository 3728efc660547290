package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manual pages as {@code man} reads them. */
class ManCommandTest {

    /** What man(7) knows of what the pages use. */
    private static final Set<String> MACROS = Set.of(".TH", ".SH", ".TP", ".B", ".BR", ".nf", ".fi");

    @TempDir
    Path folder;

    private static String run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Chancery.run(new PrintWriter(out), new PrintWriter(err), words))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    @Test
    void everyCommandHasAPageThatIsWellFormed() throws IOException {
        run("man", "-o", folder.toString());
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.toList();
        }
        assertThat(pages)
                .extracting(page -> page.getFileName().toString())
                .contains("chancery.1", "chancery-build.1", "chancery-people-merge.1", "chancery-man.1")
                .hasSizeGreaterThan(18);
        for (Path page : pages) {
            List<String> lines = Files.readAllLines(page);
            assertThat(lines)
                    .as(page.toString())
                    .contains(".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS");
            assertThat(lines).allSatisfy(line -> {
                assertThat(line).doesNotContain("${", "@|").doesNotStartWith("'");
                assertThat(!line.startsWith(".") || MACROS.contains(line.split(" ", 2)[0]))
                        .as(line)
                        .isTrue();
            });
        }
    }

    @Test
    void aPageIsPrintedForTheWordsOfACommand() {
        assertThat(run("man", "people", "match"))
                .contains(
                        ".TH \"CHANCERY-PEOPLE-MATCH\" 1",
                        "\\fB\\-c, \\-\\-column\\fR \\fINAME\\fR",
                        "default: wikidata");
        assertThat(run("man")).contains("\\fBchancery\\-serve\\fR(1)");
    }
}
