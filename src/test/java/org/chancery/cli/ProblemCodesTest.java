package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that lists what may be wrong lists all of it, and nothing that is never said. */
class ProblemCodesTest {

    private static final Pattern CODE = Pattern.compile(
            "[\"\\[]((?:check|config|io|parse|program|read|recognise|resolve|usage|write)\\.[a-z]+(?:-[a-z]+)*)[\"\\]]");
    private static final Pattern LISTED = Pattern.compile("^\\| `([a-z.-]+)` \\| .+ \\| .+ \\|$");

    @Test
    void everyCodeIsListedWithWhatToDoAndEveryListedCodeIsUsed() throws IOException {
        SortedSet<String> used = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    used.add(code.group(1));
                }
            }
        }
        List<String> listed = Files.readAllLines(Path.of("src/docs/problems.md")).stream()
                .map(LISTED::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .toList();
        assertThat(listed).containsExactlyElementsOf(used);
    }
}
