package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.check.SiteCheck;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a site: {@code init}, {@code new}, {@code import}, {@code build}. */
class NewArchiveTest {

    @TempDir
    Path folder;

    private String printed = "";
    private String complaints = "";

    private int run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), words);
        printed = out.toString();
        complaints = err.toString();
        return status;
    }

    @Test
    void aNewArchiveIsBuiltWithoutAProblem() throws IOException {
        String archive = folder.resolve("my archive").toString();
        assertThat(run("init", archive)).as(complaints).isZero();
        assertThat(complaints).contains("chancery build \"" + archive + "\"");
        assertThat(run("build", "--strict", archive)).as(complaints).isZero();
        assertThat(complaints).contains("1 article,", "no problem");
        Path site = folder.resolve("my archive/site");
        assertThat(SiteCheck.check(site).problems()).isEmpty();
        assertThat(Jsoup.parse(site.resolve("articles/welcome.html")).text())
                .contains("12 March 2024", "Ilse Tamarou", "Davit Orlo", "Lagoon News Agency");
    }

    @Test
    void anArchiveThatIsThereIsLeftAsItIs() throws IOException {
        assertThat(run("init", folder.toString())).isZero();
        Path site = folder.resolve("articles/_site.yaml");
        Files.writeString(site, "title: Mine\n");
        assertThat(run("init", folder.toString())).isEqualTo(2);
        assertThat(complaints).contains("there is an archive already");
        assertThat(site).hasContent("title: Mine\n");
    }

    @Test
    void aNewArticleHasItsFrontMatterAndIsNeverWrittenOver() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        String title = "Talks on \"the river\" end";
        assertThat(run("new", title, "--date", "1932-07", "-a", folder.toString()))
                .as(complaints)
                .isZero();
        Path file = folder.resolve("articles/1932/talks-on-the-river-end.txt");
        assertThat(Path.of(printed.strip())).isEqualTo(file);
        assertThat(Files.readString(file)).contains("title: \"Talks on \\\"the river\\\" end\"", "date: \"1932-07\"");
        assertThat(run("new", title, "--date", "1932-07", "-a", folder.toString()))
                .isEqualTo(2);
        assertThat(run("new", "Other", "--date", "July", "-a", folder.toString()))
                .isEqualTo(2);
        assertThat(run("extract", file.toString())).isZero();
        assertThat(printed).contains("\"edtf\":\"1932-07\"");
    }

    @Test
    void importSaysWhatItAddedAndSkipped() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Path table = Files.writeString(folder.resolve("set.csv"), "title,text\nOne,The text of one\nTwo,\n");
        assertThat(run("import", table.toString(), "-a", folder.toString()))
                .as(complaints)
                .isZero();
        assertThat(printed.strip()).endsWith("one.txt");
        assertThat(complaints).contains("set.csv, line 3: has no text", "1 article added, 1 skipped");
        assertThat(run("import", table.toString(), "-a", folder.toString(), "--column", "body=x"))
                .isEqualTo(2);
        assertThat(complaints).contains("The keys are title, date");
    }
}
