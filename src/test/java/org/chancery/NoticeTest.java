package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whose work is in the jar is said in it. */
class NoticeTest {

    /** What the libraries are called where their artifacts have other names. */
    private static final Map<String, String> NAMES = Map.of(
            "flexmark",
            "flexmark-java",
            "slf4j-nop",
            "SLF4J",
            "jackson-core",
            "Jackson",
            "snakeyaml-engine",
            "SnakeYAML Engine");

    @Test
    void everyLibraryInTheJarIsNamedWithItsLicence() throws IOException {
        Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        String notice =
                Files.readString(Path.of("src/main/resources/META-INF/NOTICE")).toLowerCase(Locale.ROOT);
        Set<String> missing = new TreeSet<>();
        for (Element dependency : pom.select("project > dependencies > dependency")) {
            String artifact = dependency.select("> artifactId").text();
            String name = NAMES.getOrDefault(artifact, artifact).toLowerCase(Locale.ROOT);
            boolean shipped = !dependency.select("> scope").text().equals("test");
            if (shipped && !notice.matches("(?s).*\\n- " + name + "[ ,].*")) {
                missing.add(artifact);
            }
        }
        assertThat(missing).isEmpty();
    }
}
