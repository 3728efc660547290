package org.chancery.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.problem.Problem;
import org.chancery.render.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a site: only what changed, never what is somebody else's. */
class SiteWriterTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void name() {
        site = folder.resolve("site");
    }

    private static Output file(String address, String text) {
        return new Output(address, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private WriteReport write(Output... outputs) throws IOException {
        return write(2, List.of(outputs));
    }

    private WriteReport write(int threads, List<Output> outputs) throws IOException {
        try (BuildFolder place = BuildFolder.of(site, () -> {})) {
            return new SiteWriter(place, threads).write(outputs);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aNewFolderHoldsTheFilesAndTheirHashes() throws IOException {
        WriteReport report = write(file("index.html", "home"), file("people/a.html", "a"));
        assertThat(files()).containsOnlyKeys("index.html", "people/a.html", "manifest.sha256");
        assertThat(files().get("manifest.sha256"))
                .isEqualTo("4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n"
                        + "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  people/a.html\n");
        assertThat(report).isEqualTo(new WriteReport(3, 2, 0, List.of()));
    }

    @Test
    void whatDidNotChangeIsNotTouched() throws IOException {
        write(file("index.html", "home"), file("a.html", "a"));
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(site.resolve("index.html"), longAgo);
        Files.setLastModifiedTime(site.resolve("a.html"), longAgo);
        WriteReport report = write(file("index.html", "home"), file("a.html", "another"));
        assertThat(report.written()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(longAgo);
        assertThat(files()).containsEntry("a.html", "another");
    }

    @Test
    void whatIsNoLongerPartOfTheSiteIsDeletedWithItsEmptyFolder() throws IOException {
        write(file("index.html", "home"), file("people/a.html", "a"));
        WriteReport report = write(file("index.html", "home"));
        assertThat(report.deleted()).isEqualTo(1);
        assertThat(site.resolve("people")).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseStays() throws IOException {
        write(file("index.html", "home"), file("people/a.html", "a"));
        Files.writeString(site.resolve("people/mine.txt"), "mine");
        Files.writeString(site.resolve("CNAME"), "example.org");
        write(file("index.html", "home"));
        assertThat(files()).containsEntry("people/mine.txt", "mine").containsEntry("CNAME", "example.org");
    }

    @Test
    void aPageChangedByHandWithinItsLengthIsMadeAgain() throws IOException {
        write(file("index.html", "home"), file("a.html", "a"));
        Files.setLastModifiedTime(site.resolve("manifest.sha256"), FileTime.fromMillis(1_000_000_000_000L));
        Files.writeString(site.resolve("a.html"), "b");
        assertThat(write(file("index.html", "home"), file("a.html", "a")).written())
                .isEqualTo(1);
        assertThat(files()).containsEntry("a.html", "a");
    }

    @Test
    void aPageThatWasTakenAwayIsMadeAgain() throws IOException {
        write(file("index.html", "home"), file("people/a.html", "a"));
        Files.delete(site.resolve("people/a.html"));
        assertThat(write(file("index.html", "home"), file("people/a.html", "a")).written())
                .isEqualTo(1);
        assertThat(files()).containsEntry("people/a.html", "a");
    }

    @Test
    void aPageChangedByHandIsNotDeleted() throws IOException {
        write(file("index.html", "home"), file("a.html", "a"));
        Files.writeString(site.resolve("a.html"), "a, and my notes");
        WriteReport report = write(file("index.html", "home"));
        assertThat(files()).containsEntry("a.html", "a, and my notes");
        assertThat(report.problems()).extracting(Problem::code).containsExactly("write.changed-by-hand");
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> write(file("index.html", "home")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is no site made by Chancery");
        assertThat(files()).containsOnlyKeys("thesis.txt");
    }

    @Test
    void aFileInTheWayIsRefusedAndNothingIsChanged() throws IOException {
        write(file("index.html", "home"));
        Files.writeString(site.resolve("a.html"), "mine");
        Map<String, String> before = files();
        assertThatThrownBy(() -> write(file("index.html", "new"), file("a.html", "a")))
                .isInstanceOf(RefusedException.class);
        assertThat(files()).containsAllEntriesOf(before);
    }

    @Test
    void aFailureLeavesTheFormerSiteWhole() throws IOException {
        write(file("index.html", "home"), file("a.html", "a"));
        Map<String, String> before = files();
        Output failing = new Output("b.html", out -> {
            throw new IOException("the template is broken");
        });
        assertThatThrownBy(() -> write(file("index.html", "new"), failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the template is broken");
        assertThat(files()).containsAllEntriesOf(before);
        write(file("index.html", "newer"));
        assertThat(files()).containsOnlyKeys("index.html", "manifest.sha256").containsEntry("index.html", "newer");
    }

    @Test
    void aManifestThatLeadsElsewhereDeletesNothing() throws IOException {
        write(file("index.html", "home"));
        Path outside = folder.resolve("outside.txt");
        Files.writeString(outside, "a");
        String hash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        Files.writeString(
                site.resolve("manifest.sha256"),
                Files.readString(site.resolve("manifest.sha256")) + hash + "  ../outside.txt\n" + hash + "  " + outside
                        + "\n");
        write(file("index.html", "home"));
        assertThat(outside).exists();
    }

    @Test
    void aLinkedFolderIsNeverWrittenThrough() throws IOException {
        write(file("index.html", "home"));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("people"), outside);
        assertThatThrownBy(() -> write(file("index.html", "home"), file("people/a.html", "a")))
                .isInstanceOf(RefusedException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void addressesThatLeadOutOfTheSiteOrClashAreAFault() {
        assertThatThrownBy(() -> write(file("../a.html", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(file("a.html", "a"), file("A.html", "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLargeFileIsComparedAndWrittenLikeASmallOne() throws IOException {
        String large = "0123456789abcdef".repeat(200_000);
        write(file("data/large.jsonl", large));
        assertThat(files()).containsEntry("data/large.jsonl", large);
        assertThat(write(file("data/large.jsonl", large)).written()).isZero();
        assertThat(write(file("data/large.jsonl", large + "x")).written()).isEqualTo(1);
        assertThat(files()).containsOnlyKeys("data/large.jsonl", "manifest.sha256");
        assertThat(folders(site)).containsExactly("data");
    }

    private static List<String> folders(Path site) throws IOException {
        try (Stream<Path> list = Files.list(site)) {
            return list.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void manyFilesAreWrittenByManyThreads() throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            outputs.add(file("f" + i % 7 + "/" + i + ".html", "page " + i));
        }
        write(8, outputs);
        assertThat(files()).hasSize(501).containsEntry("f3/3.html", "page 3");
    }
}
