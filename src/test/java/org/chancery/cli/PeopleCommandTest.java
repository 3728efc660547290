package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery people} and {@code chancery review} as a user runs them. */
class PeopleCommandTest {

    @TempDir
    Path archive;

    private Path people = Path.of("");
    private String printed = "";
    private String complaints = "";

    @BeforeEach
    void write() throws IOException {
        Path articles = Files.createDirectories(archive.resolve("articles"));
        people = articles.resolve("_people.yaml");
        Files.writeString(
                articles.resolve("ferry.txt"),
                "Ferry talks end in the harbour\n\nSUVA, 4 March 2023 (LNA) - Foreign Minister Ilse Tamarou met Defence"
                        + " Minister Davit Orlovan in Suva on Saturday. \"The line is open,\" Ilse Tamarou told"
                        + " reporters. Davit Orlovan thanked the crew.\n");
        Files.writeString(
                articles.resolve("note.txt"),
                "A note from the harbour\n\nThe harbour office opens at nine, Davit Orlovan told callers. Davit Orlovan"
                        + " thanked them.\n");
    }

    private int run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), words);
        printed = out.toString();
        complaints = err.toString();
        return status;
    }

    private int people(String... words) {
        List<String> all = new ArrayList<>(List.of("people"));
        all.addAll(List.of(words));
        all.addAll(List.of("--archive", archive.toString()));
        return run(all.toArray(String[]::new));
    }

    @Test
    void showTellsNamesOfficesArticlesAndDecisions() throws IOException {
        Files.writeString(people, "- name: Davit Orlovan\n  history:\n    - {what: looked up, by: A. Librarian}\n");
        assertThat(people("show", "orlovan davit")).as(complaints).isEqualTo(2);
        assertThat(people("show", "davit orlovan")).as(complaints).isZero();
        assertThat(printed)
                .contains("Davit Orlovan (davit-orlovan)")
                .contains("Defence Minister (2023-03-04, ferry.txt)")
                .contains("note.txt, undated: subject")
                .contains("_people.yaml:1: entry for Davit Orlovan", "looked up; A. Librarian");
    }

    @Test
    void aTrialWritesNothing() {
        assertThat(people("rename", "ilse-tamarou", "Ilse T. Tamarou", "--dry-run"))
                .isZero();
        assertThat(printed).contains("+ - name: Ilse T. Tamarou", "--dry-run");
        assertThat(people).doesNotExist();
    }

    @Test
    void whoIsUnknownIsToldWithNearNames() {
        assertThat(people("merge", "ilse-tamaru", "davit-orlovan")).isEqualTo(2);
        assertThat(complaints).contains("nobody in the archive is called ilse-tamaru", "Ilse Tamarou (ilse-tamarou)");
        assertThat(people("split", "davit-orlovan", "--article", "notes.txt")).isEqualTo(2);
        assertThat(complaints).contains("there is no article notes.txt", "Did you mean note.txt?");
        assertThat(people).doesNotExist();
    }

    @Test
    void whatContradictsTheFileIsRefusedWithItsLine() throws IOException {
        String said = "# decided\n- name: Ilse Tamarou\n  not-same: [davit-orlovan]\n";
        Files.writeString(people, said);
        assertThat(people("merge", "davit-orlovan", "ilse-tamarou")).isEqualTo(2);
        assertThat(complaints).contains("_people.yaml:2 says that Ilse Tamarou is not Davit Orlovan");
        assertThat(people("ignore", "ilse-tamarou")).isEqualTo(2);
        assertThat(complaints).contains("_people.yaml:2 says who Ilse Tamarou is");
        assertThat(people("rename", "davit-orlovan", "Ilse Tamarou")).isEqualTo(2);
        assertThat(complaints).contains("people merge ilse-tamarou davit-orlovan");
        assertThat(people("split", "davit-orlovan", "--article", "note.txt", "--article", "ferry.txt"))
                .isEqualTo(2);
        assertThat(people("merge", "davit-orlovan", "Davit Orlovan")).isEqualTo(2);
        assertThat(people("rename", "davit-orlovan", "Davit O.", "--on", "soon"))
                .isEqualTo(2);
        assertThat(people).hasContent(said);
    }

    @Test
    void somebodyIgnoredIsNobodyAndIsNotIgnoredTwice() throws IOException {
        assertThat(people("ignore", "Davit Orlovan")).as(complaints).isZero();
        assertThat(people).hasContent("- name: Davit Orlovan\n  ignore: true\n");
        assertThat(people("ignore", "Davit Orlovan")).isEqualTo(2);
        assertThat(complaints).contains("ignores Davit Orlovan already");
        assertThat(people("show", "davit-orlovan")).isEqualTo(2);
    }

    @Test
    void theListTellsWhatIsDoubtfulAndEndsWhenItIsDecided() throws IOException {
        assertThat(run("review", archive.toString())).as(complaints).isZero();
        assertThat(printed)
                .contains("no-date: ", "note.txt")
                .contains("      - article: note.txt\n        field: published\n        value: none\n");
        assertThat(run("review", archive.toString(), "--format", "json", "--kind", "no-date"))
                .isZero();
        assertThat(printed.strip()).startsWith("{\"kind\":\"no-date\"").endsWith("}");
        assertThat(run("review", archive.toString(), "--limit", "0")).isZero();
        assertThat(printed).isEmpty();
        assertThat(run("review", archive.toString(), "--kind", "date")).isEqualTo(2);
        Files.writeString(
                archive.resolve("articles/_corrections.yaml"),
                "- article: note.txt\n  field: published\n  value: none\n");
        assertThat(run("review", archive.toString(), "--kind", "no-date")).isZero();
        assertThat(printed).isEmpty();
        assertThat(complaints).contains("Nothing needs a look.");
    }

    @Test
    void matchesComeBackFromOpenRefineOnceAndNeverAgainstTheFile() throws IOException {
        Files.writeString(people, "# decided\n- name: Davit Orlovan\n  variants: [D. Orlovan]\n");
        Path table = archive.resolve("back.csv");
        Files.writeString(
                table,
                "id,name,wikidata\ndavit-orlovan,Davit Orlovan,Q900000001\n"
                        + "ilse-tamarou,Ilse Tamarou,https://www.wikidata.org/wiki/Q900000002\nnobody,Nobody,Q3\n");
        assertThat(people("match", table.toString(), "--by", "A. Librarian"))
                .as(complaints)
                .isEqualTo(1);
        assertThat(printed).contains("2 matches added, 0 known already, 1 left out");
        assertThat(complaints).contains("back.csv:4: left out: nobody has the id nobody");
        assertThat(people)
                .content()
                .contains("# decided", "variants: [D. Orlovan]", "https://www.wikidata.org/entity/Q900000001")
                .contains("name: Ilse Tamarou", "https://www.wikidata.org/entity/Q900000002", "by: A. Librarian");

        String said = Files.readString(people);
        Files.writeString(
                table, "id,wikidata\ndavit-orlovan,Q900000001\nilse-tamarou,Q900000007\ndavit-orlovan,Q900000002\n");
        assertThat(people("match", table.toString())).as(complaints).isEqualTo(1);
        assertThat(printed).contains("0 matches added, 1 known already, 2 left out");
        assertThat(complaints)
                .contains("Ilse Tamarou is https://www.wikidata.org/entity/Q900000002 already")
                .contains("stands for ilse-tamarou already");
        assertThat(people).hasContent(said);
        assertThat(run("build", archive.toString())).as(complaints).isZero();
        assertThat(archive.resolve("site/people/ilse-tamarou.html")).content().contains("Q900000002");
        assertThat(archive.resolve("site/data/people.csv")).content().contains("Q900000001");
    }
}
