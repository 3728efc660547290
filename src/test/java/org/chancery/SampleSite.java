package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Chancery;

/** The site of the sample archive. */
final class SampleSite {

    private SampleSite() {}

    /** Builds a copy of the archive, so that the archive itself stays as it is, and returns the site's folder. */
    static Path build(Path folder) throws IOException {
        Path archive = folder.resolve("archive");
        copy(Path.of("articles"), archive.resolve("articles"));
        copy(Path.of("templates"), archive.resolve("templates"));
        StringWriter err = new StringWriter();
        int status =
                Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "build", archive.toString());
        assertThat(status).as(err.toString()).isZero();
        return archive.resolve("site");
    }

    /** Returns the pages of a site, sorted. */
    static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
