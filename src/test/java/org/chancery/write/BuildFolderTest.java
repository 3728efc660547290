package org.chancery.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.Chancery;
import org.chancery.render.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves when it is cut off, at each of its steps, and what the next one makes of it. */
class BuildFolderTest {

    @TempDir
    Path folder;

    private Path site;
    private Path building;

    @BeforeEach
    void begin() throws IOException {
        site = folder.resolve("site");
        building = folder.resolve(".site.building");
        write("old");
    }

    private void write(String words) throws IOException {
        try (BuildFolder place = BuildFolder.of(site, () -> {})) {
            new SiteWriter(place, 2).write(List.of(file("index.html", words), file("a/b.html", words)));
        }
    }

    private static Output file(String address, String words) {
        return new Output(address, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }

    private void requireWhole(String words) throws IOException {
        assertThat(site.resolve("index.html")).hasContent(words);
        assertThat(site.resolve("a/b.html")).hasContent(words);
        assertThat(names(folder)).containsExactly("site");
        assertThat(names(site)).containsExactly("a", "index.html", "manifest.sha256");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** A copy of the site in the folder in which the next is made. */
    private Path copy(String name, String words) throws IOException {
        Path copy = building.resolve(name);
        Files.createDirectories(copy.resolve("a"));
        for (String file : List.of("index.html", "a/b.html", "manifest.sha256")) {
            Files.copy(site.resolve(file), copy.resolve(file));
        }
        Files.writeString(copy.resolve("index.html"), words);
        return copy;
    }

    @Test
    void cutOffWhileTheNextSiteWasMadeTheFormerOneStays() throws IOException {
        Files.writeString(Files.createDirectories(building.resolve("next/a")).resolve("b.html"), "half");
        Files.createFile(building.resolve("lock"));
        BuildFolder.of(site, () -> {}).close();
        requireWhole("old");
    }

    @Test
    void cutOffBetweenTheTwoRenamesTheNextSiteComesIntoItsPlace() throws IOException {
        copy("next", "new");
        Files.move(site, building.resolve("former"));
        BuildFolder.of(site, () -> {}).close();
        assertThat(site.resolve("index.html")).hasContent("new");
        assertThat(names(folder)).containsExactly("site");
        write("newer");
        requireWhole("newer");
    }

    @Test
    void aFormerSiteThatIsAllThereIsComesBack() throws IOException {
        Files.createDirectories(building);
        Files.move(site, building.resolve("former"));
        Files.createDirectories(site);
        BuildFolder.of(site, () -> {}).close();
        requireWhole("old");
    }

    @Test
    void cutOffBehindTheRenamesTheNewSiteStays() throws IOException {
        copy("former", "older");
        BuildFolder.of(site, () -> {}).close();
        requireWhole("old");
    }

    @Test
    void aSecondBuildOfTheSameProgramIsRefused() throws IOException {
        try (BuildFolder first = BuildFolder.of(site, () -> {})) {
            assertThat(first.site()).isEqualTo(site.toRealPath());
            assertThatThrownBy(() -> BuildFolder.of(site, () -> {}))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("another build");
        }
        write("new");
        requireWhole("new");
    }

    @Test
    void aLinkToTheSiteStaysOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);
        try (BuildFolder place = BuildFolder.of(link, () -> {})) {
            new SiteWriter(place, 1).write(List.of(file("index.html", "new")));
        }
        assertThat(link).isSymbolicLink();
        assertThat(site.resolve("index.html")).hasContent("new");
        assertThat(site.resolve("a")).doesNotExist();
    }

    @Test
    void whatSomebodyElsePutIntoTheSiteIsCarriedOver() throws IOException {
        Files.writeString(site.resolve("CNAME"), "example.org");
        Files.createDirectories(site.resolve("empty"));
        Files.writeString(Files.createDirectories(site.resolve(".git")).resolve("HEAD"), "ref");
        Files.createSymbolicLink(site.resolve("elsewhere"), folder);
        Object key = Files.readAttributes(site.resolve("CNAME"), BasicFileAttributes.class)
                .fileKey();
        write("new");
        assertThat(names(site))
                .containsExactly(".git", "CNAME", "a", "elsewhere", "empty", "index.html", "manifest.sha256");
        assertThat(site.resolve("elsewhere")).isSymbolicLink();
        assertThat(Files.readAttributes(site.resolve("CNAME"), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(key);
    }

    @Test
    void aBuildThatIsKilledLeavesTheSiteAsItWasAndTheNextOneMendsAll() throws IOException, InterruptedException {
        Path archive = folder.resolve("archive");
        Files.createDirectories(archive.resolve("articles"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    archive.resolve("articles/" + i + ".txt"),
                    "Envoys meet in Oslo\n\nOSLO, " + (i + 1) + " May 2024 - Foreign Minister Ana Marova" + i
                            + " met.\n");
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "org.chancery.cli.Chancery",
                        "build",
                        archive.toString(),
                        "-o",
                        site.toString(),
                        "--jobs",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("archive/log").toFile())
                .start();
        // the moment at which the first pages of the next site are there
        Path pages = building.resolve("next/articles");
        while (child.isAlive() && !Files.isDirectory(pages)) {
            Thread.onSpinWait();
        }
        child.destroyForcibly().waitFor();
        assertThat(site.resolve("index.html"))
                .as(Files.readString(archive.resolve("log")))
                .hasContent("old");
        assertThat(site.resolve("a/b.html")).hasContent("old");
        write("new");
        assertThat(site.resolve("index.html")).hasContent("new");
        assertThat(names(folder)).containsExactly("archive", "site");
    }

    /** Returns where the classes of this program and its libraries are. */
    private static String classPath() {
        if (Chancery.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
