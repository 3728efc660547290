package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery export} as a user runs it. */
class ExportCommandTest {

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

    @BeforeEach
    void anArchiveOfOneArticle() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/ferries.txt"),
                "Marova opens a ferry line\n\nPORT AMBER, 12 March 2024 (LNA) - The first ferry left the harbour on"
                        + " Tuesday, Foreign Minister Ilse Tamarou said.\n");
    }

    @Test
    void oneFileGoesToStandardOutput() {
        assertThat(run("export", folder.toString(), "--format", "bibtex")).isZero();
        assertThat(printed).contains("@", "{ferries,", "Marova opens a ferry line");
    }

    @Test
    void tablesGoIntoAFolderOrOneIsNamed() throws IOException {
        assertThat(run("export", folder.toString(), "-f", "csv")).isEqualTo(2);
        assertThat(complaints).contains("makes several files", "--table");
        Path tables = folder.resolve("tables");
        assertThat(run("export", folder.toString(), "-f", "datapackage", "-o", tables.toString()))
                .as(complaints)
                .isZero();
        assertThat(tables.resolve("datapackage.json")).exists();
        assertThat(run("export", folder.toString(), "-f", "csv", "--table", "articles"))
                .isZero();
        assertThat(printed).isEqualTo(Files.readString(tables.resolve("articles.csv")));
        assertThat(run("export", folder.toString(), "-f", "csv", "--table", "articel"))
                .isEqualTo(2);
        assertThat(complaints).contains("The tables are articles, people");
    }

    @Test
    void everyBuiltSiteHoldsTheData() throws IOException {
        assertThat(run("build", folder.toString())).as(complaints).isZero();
        Path data = folder.resolve("site/data");
        assertThat(run("export", folder.toString(), "-f", "graphml")).isZero();
        assertThat(printed).isEqualTo(Files.readString(data.resolve("people.graphml")));
        assertThat(data.resolve("articles.jsonl")).exists();
        assertThat(data.resolve("people.csv")).exists();
        assertThat(data.resolve("datapackage.json")).exists();
        assertThat(run("check", folder.resolve("site").toString()))
                .as(complaints)
                .isZero();
    }

    @Test
    void aWordThatIsNoFormatIsRefused() {
        assertThat(run("export", folder.toString(), "-f", "docx")).isEqualTo(2);
        assertThat(complaints).contains("docx");
    }
}
