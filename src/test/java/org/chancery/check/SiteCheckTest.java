package org.chancery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.chancery.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCheckTest {

    @TempDir
    Path site;

    @Test
    void aWholeSiteHasNoProblem() throws Exception {
        page("index.html", "<a href=\"people/a.html#p-1\">A</a> <a href=\"https://example.org/\">elsewhere</a>");
        page("people/a.html", "<p id=\"p-1\"><a href=\"../index.html\">back</a> <a href=\"#p-1\">here</a></p>");
        manifest();

        Report report = SiteCheck.check(site);

        assertThat(report.problems()).isEmpty();
        assertThat(report.pages()).isEqualTo(2);
        assertThat(report.links()).isEqualTo(3);
        assertThat(report.elsewhere()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "people/b.html, check.broken-link",
        "People/a.html, check.broken-link",
        "people, check.broken-link",
        "people/a.html#no-such, check.broken-anchor",
        "#no-such, check.broken-anchor",
        "/people/a.html, check.absolute-link",
        "../outside.html, check.outside",
        "people/a b.html, check.bad-address",
    })
    void aLinkThatLeadsNowhereIsToldWithItsPlace(String href, String code) throws Exception {
        page("index.html", "\n  <a href=\"" + href + "\">A</a>");
        page("people/a.html", "<p>A</p>");
        manifest();

        assertThat(SiteCheck.check(site).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo("index.html:2:3");
        });
    }

    @Test
    void anEscapedNameLeadsToItsFile() throws Exception {
        page("index.html", "<a href=\"people/%E4%B9%A0.html\">A</a>");
        page("people/习.html", "<p>A</p>");
        manifest();

        assertThat(SiteCheck.check(site).problems()).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceIsTold() throws Exception {
        page("index.html", "<p id=\"a\">1</p><p id=\"a\">2</p>");
        manifest();

        assertThat(codes()).containsExactly("check.duplicate-id");
    }

    @Test
    void brokenMarkUpIsTold() throws Exception {
        page("index.html", "<p>1</b></p>");
        manifest();

        assertThat(codes()).contains("check.html");
    }

    @Test
    void aChangedAMissingAndAnAddedFileAreTold() throws Exception {
        page("changed.html", "<p>1</p>");
        page("missing.html", "<p>1</p>");
        manifest();
        page("changed.html", "<p>2</p>");
        Files.delete(site.resolve("missing.html"));
        page("added.html", "<p>3</p>");

        assertThat(SiteCheck.check(site).problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "added.html check.extra-file",
                        "changed.html check.changed-file",
                        "missing.html check.missing-file");
    }

    @Test
    void aSiteWithoutManifestIsTold() throws Exception {
        page("index.html", "<p>1</p>");

        assertThat(codes()).containsExactly("check.no-manifest");
    }

    private List<String> codes() throws IOException {
        return SiteCheck.check(site).problems().stream().map(Problem::code).toList();
    }

    private void page(String path, String body) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>" + body + "</body></html>\n");
    }

    private void manifest() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (String path : new SiteFiles(site).paths()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(site.resolve(path)));
            lines.append(HexFormat.of().formatHex(hash))
                    .append("  ")
                    .append(path)
                    .append('\n');
        }
        Files.writeString(site.resolve("manifest.sha256"), lines, StandardCharsets.UTF_8);
    }
}
