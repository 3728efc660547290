package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveScannerTest {

    @TempDir
    private Path archive;

    private void file(String path) throws IOException {
        Path file = archive.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Text.");
    }

    @Test
    void articlesAreFoundInEveryFolderInOneOrder() throws IOException {
        for (String path :
                List.of("b.md", "a/z.txt", "a.txt", "2024/Hanoi visit.txt", "x.HTM", "é.html", "m.markdown")) {
            file(path);
        }
        assertThat(ArchiveScanner.scan(archive).entries())
                .extracting(ArchiveScanner.Entry::path)
                .containsExactly("2024/Hanoi visit.txt", "a.txt", "a/z.txt", "b.md", "m.markdown", "x.HTM", "é.html");
        assertThat(ArchiveScanner.scan(archive).entries())
                .extracting(ArchiveScanner.Entry::id)
                .containsExactly("2024-hanoi-visit", "a", "a-z", "b", "m", "x", "e");
    }

    @Test
    void whatIsNotMeantToBePublishedStaysOut() throws IOException {
        for (String path :
                List.of("_people.yaml", "_draft.txt", ".note.txt", "_old/a.txt", ".git/b.txt", "c.jpg", "d.txt~")) {
            file(path);
        }
        assertThat(ArchiveScanner.scan(archive).entries()).isEmpty();
    }

    @Test
    void linksOutOfTheArchiveAreNotFollowed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "Secret.");
        Files.createSymbolicLink(archive.resolve("folder"), outside);
        Files.createSymbolicLink(archive.resolve("file.txt"), outside.resolve("secret.txt"));
        ArchiveScanner.Scan scan = ArchiveScanner.scan(archive);
        assertThat(scan.entries()).isEmpty();
        assertThat(scan.problems()).extracting(Problem::place).containsExactly("file.txt", "folder");
    }

    @Test
    void twoFilesNeverShareAnAddress() throws IOException {
        for (String path : List.of("a/b.txt", "a-b.txt", "a-b.md", "A b.txt", "a-b-md.txt")) {
            file(path);
        }
        ArchiveScanner.Scan scan = ArchiveScanner.scan(archive);
        assertThat(scan.entries())
                .extracting(e -> e.path() + " " + e.id())
                .containsExactly(
                        "A b.txt a-b", "a-b-md.txt a-b-md", "a-b.md a-b-2", "a-b.txt a-b-txt", "a/b.txt a-b-3");
        assertThat(scan.problems()).extracting(Problem::path).containsExactly("a-b.md", "a-b.txt", "a/b.txt");
        assertThat(scan.problems().get(0).message()).contains("A b.txt").contains("a-b-2");
    }
}
