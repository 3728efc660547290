package org.chancery.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.read.ArticleReader;
import org.chancery.read.FrontMatter;
import org.chancery.read.RawArticle;
import org.chancery.read.UnreadableException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, mails, web archives and tables; and files that mean harm. */
class ImporterTest {

    private static final String TEXT =
            "The envoys of Marova and Selune met on the ferry, talked for an hour about freight,"
                    + " dues and lights, and agreed to meet again in a month, the port office said in a note.";
    private static final String PAGE =
            "<html><head><title>Envoys meet</title></head><body><article><h1>Envoys meet on the" + " ferry</h1><p>"
                    + TEXT + "</p></article></body></html>";

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void anEmptyArchive() throws IOException {
        archive = Files.createDirectories(folder.resolve("articles"));
    }

    private ImportReport run(String name, String content) throws IOException {
        return run(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport run(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return Importer.run(List.of(file), archive, Map.of(), false);
    }

    private RawArticle only(ImportReport report) throws IOException, UnreadableException {
        assertThat(report.added()).as(report.toString()).hasSize(1);
        return new ArticleReader().read(archive.resolve(report.added().get(0).path()), "article.txt");
    }

    private static String first(RawArticle article, String key) {
        return article.frontMatter().first(key).map(FrontMatter.Value::text).orElse("");
    }

    @Test
    void aPageSavedAsMhtmlIsReadThroughItsEncodings() throws IOException, UnreadableException {
        String html = Base64.getMimeEncoder()
                .encodeToString(PAGE.replace("Envoys", "Énvoys").getBytes(StandardCharsets.ISO_8859_1));
        RawArticle article = only(run(
                "page.mhtml",
                "From: <Saved>\r\nSnapshot-Content-Location: https://lagoon.example/envoys\r\nSubject: x\r\nMIME-Version:"
                        + " 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n"
                        + "----b--\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding:"
                        + " base64\r\n\r\n" + html
                        + "\r\n----b--\r\nContent-Type: image/png\r\n\r\nxx\r\n----b----\r\n"));
        assertThat(first(article, "title")).isEqualTo("Énvoys meet on the ferry");
        assertThat(first(article, "url")).isEqualTo("https://lagoon.example/envoys");
        assertThat(article.decoded()).contains(TEXT);
    }

    @Test
    void quotedPrintableIsReadWithItsSoftLineEnds() {
        assertThat(new String(MimePart.quotedPrintable("caf=C3=A9 =\r\nau lait =3D =zz"), StandardCharsets.UTF_8))
                .isEqualTo("café au lait = =zz");
    }

    @Test
    void aMailKeepsItsDayAndSenderUnderNamesOfTheirOwn() throws IOException, UnreadableException {
        RawArticle article = only(run(
                "note.eml",
                "Subject: =?UTF-8?Q?Envoys_meet_on_the?= =?UTF-8?B?IGZlcnJ5?=\r\nFrom: Nan Quill <nan@lagoon.example>\r\n"
                        + "Date: Tue, 12 Mar 2024 09:00:00 +0100\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
                        + "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT + "\r\n--x\r\nContent-Type:"
                        + " text/html\r\n\r\n<p>other</p>\r\n--x--\r\n"));
        assertThat(first(article, "title")).isEqualTo("Envoys meet on the ferry");
        assertThat(first(article, "sent")).startsWith("Tue, 12 Mar 2024");
        assertThat(first(article, "date")).isEmpty();
        assertThat(first(article, "author")).isEmpty();
        assertThat(article.decoded()).contains(TEXT).doesNotContain("other");
    }

    @Test
    void aFeedGivesAnArticleForEachEntryWithText() throws IOException {
        String item = "<item><title>Envoys &amp; ferries</title><link>https://lagoon.example/a?utm_source=rss</link>"
                + "<pubDate>Tue, 12 Mar 2024 09:00:00 GMT</pubDate><dc:creator>Nan Quill</dc:creator>"
                + "<description>Short.</description><content:encoded><![CDATA[<p>" + TEXT
                + "</p><p>Second.</p>]]></content:encoded></item>";
        ImportReport report = run(
                "news.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Lagoon"
                        + " News</title>" + item
                        + "<item><title>&a;</title><description>Only a teaser</description></item></channel></rss>");
        assertThat(report.added()).hasSize(1);
        assertThat(report.skipped()).extracting(ImportReport.Skipped::place).containsExactly("news.xml, entry 2");
        assertThat(Files.readString(archive.resolve(report.added().get(0).path())))
                .contains(
                        "title: \"Envoys & ferries\"",
                        "date: \"Tue, 12 Mar 2024 09:00:00 GMT\"",
                        "author: \"Nan Quill\"",
                        "publisher: \"Lagoon News\"",
                        TEXT + "\n\nSecond.\n")
                .doesNotContain("root:");
        assertThat(run("atom.xml", atom("https://lagoon.example/a")).added()).isEmpty();
        assertThat(run("atom.xml", atom("https://lagoon.example/b?id=2")).added())
                .isEmpty();
    }

    @Test
    void aSecondImportOfAFeedOrOfAPageInPartsAddsNothing() throws IOException {
        String feed = "<rss version=\"2.0\"><channel><title>Reef News</title><item><title>Buoys renewed</title>"
                + "<link>https://reef.example/buoys</link><description>" + TEXT + " " + TEXT
                + "</description></item></channel></rss>";
        String parts = "Snapshot-Content-Location: https://lagoon.example/envoys\r\nMIME-Version: 1.0\r\nContent-Type:"
                + " multipart/related; boundary=\"--b--\"\r\n\r\n----b--\r\nContent-Type: text/html;"
                + " charset=utf-8\r\n\r\n" + PAGE + "\r\n----b----\r\n";
        for (Map.Entry<String, String> file :
                Map.of("feed.rss", feed, "page.mhtml", parts).entrySet()) {
            assertThat(run(file.getKey(), file.getValue()).added())
                    .as(file.getKey())
                    .hasSize(1);
            assertThat(run(file.getKey(), file.getValue()).added())
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    private static String atom(String address) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title><entry><title>y</title><link href=\""
                + address
                + "\"/><updated>2024-03-12T00:00:00Z</updated><content type=\"xhtml\"><div><p>" + TEXT
                + "</p><p>Second.</p></div></content></entry></feed>";
    }

    @Test
    void aWebArchiveGivesItsPages() throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        record(bytes, "https://lagoon.example/envoys", "200 OK", "text/html; charset=utf-8", PAGE);
        record(bytes, "https://lagoon.example/gone", "404 Not Found", "text/html", PAGE);
        record(bytes, "https://lagoon.example/logo.png", "200 OK", "image/png", "x");
        ImportReport report = run("crawl.warc.gz", bytes.toByteArray());
        RawArticle article = only(report);
        assertThat(first(article, "url")).isEqualTo("https://lagoon.example/envoys");
        assertThat(first(article, "retrieved")).isEqualTo("2024-03-13T10:00:00Z");
        assertThat(first(article, "date")).isEmpty();
        assertThat(run("crawl.warc.gz", bytes.toByteArray()).added()).isEmpty();
    }

    private static void record(OutputStream out, String address, String status, String type, String body)
            throws IOException {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-03-13T10:00:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\nContent-Type: application/http;"
                + " msgtype=response\r\nContent-Length: " + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n"
                + http + "\r\n\r\n";
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(record.getBytes(StandardCharsets.UTF_8));
        member.finish();
    }

    @Test
    void tablesOfOthersAreReadByTheUsualNamesOfColumns() throws IOException {
        ImportReport report = run(
                "set.csv",
                "Headline;Published;Body;Outlet\n\"Envoys; again\";2024-03-12;\"" + TEXT
                        + "\nSecond line\";Lagoon News\n" + "Empty;2024;;x\n");
        assertThat(report.added()).hasSize(1);
        assertThat(report.added().get(0).path()).isEqualTo("2024/envoys-again.txt");
        assertThat(report.skipped().get(0).reason()).isEqualTo("has no text");
        ImportReport lines = run(
                "set.jsonl",
                "{\"title\":\"One\",\"content\":\"First text.\",\"meta\":{\"title\":\"no\"}}\n{\"title\":\"Two\","
                        + "\"content\":\"Second text.\"}\n{broken\n");
        assertThat(lines.added()).hasSize(2);
        assertThat(lines.faults()).isEqualTo(1);
    }

    @Test
    void aColumnOfAnotherNameIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("set.csv"), "a,b\nEnvoys," + "Text of it\n");
        assertThat(Importer.run(List.of(file), archive, Map.of(), false)
                        .skipped()
                        .get(0)
                        .reason())
                .contains("--column text=NAME");
        assertThat(Importer.run(List.of(file), archive, Map.of("text", "b", "title", "a"), false)
                        .added()
                        .get(0)
                        .path())
                .isEqualTo("envoys.txt");
    }

    @Test
    void nothingThatIsStatedLeadsOutOfTheArchiveOrBecomesMarkUp() throws IOException, UnreadableException {
        String json = "{\"title\":\"../../../etc/passwd\",\"date\":\"../x\",\"url\":\"javascript:alert(1)\",\"author\":"
                + "\"a\\\"\\n---\\ntitle: evil\\u0000\",\"text\":\"---\\ntitle: evil\\n---\\nbody\"}";
        ImportReport report = run("evil.jsonl", json);
        assertThat(report.added().get(0).path()).isEqualTo("etc-passwd.txt");
        RawArticle article = only(report);
        assertThat(first(article, "title")).isEqualTo("../../../etc/passwd");
        assertThat(first(article, "url")).isEmpty();
        assertThat(article.problems()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(archive.resolve("envoys-meet-on-the-ferry.txt"), "mine");
        assertThat(run("page.html", PAGE).added().get(0).path()).isEqualTo("envoys-meet-on-the-ferry-2.txt");
        assertThat(archive.resolve("envoys-meet-on-the-ferry.txt")).hasContent("mine");
    }

    @Test
    void framesOfASavedPageAreNoArticles() throws IOException {
        Path saved = Files.createDirectories(folder.resolve("saved/page_files"));
        Files.writeString(saved.resolve("frame.html"), PAGE.replace("hour", "day"));
        Files.writeString(folder.resolve("saved/page.html"), PAGE);
        Files.writeString(folder.resolve("saved/notes.docx"), "x");
        ImportReport report = Importer.run(List.of(folder.resolve("saved")), archive, Map.of(), false);
        assertThat(report.added()).extracting(ImportReport.Added::place).containsExactly("page.html");
        assertThat(report.skipped()).extracting(ImportReport.Skipped::place).containsExactly("notes.docx");
        assertThat(report.faults()).isZero();
    }

    @Test
    void damagedFilesAreSurvived() {
        Random random = new Random(7);
        List<String> names = List.of("a.html", "a.mhtml", "a.xml", "a.eml", "a.csv", "a.jsonl", "a.warc", "a.warc.gz");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 160; i++) {
                byte[] bytes = (PAGE + atom("https://a.example/") + "WARC/1.0\r\n--x\r\nContent-Type: multipart/x;"
                                + " boundary=x\r\n\r\n{\"text\":\"x\"}")
                        .getBytes(StandardCharsets.UTF_8);
                for (int n = 0; n < 30; n++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                assertThat(run(names.get(i % names.size()), bytes)).isNotNull();
            }
        });
    }

    @Test
    void pagesMadeToBeSlowAreRead() {
        List<String> pages = List.of(
                "<div>".repeat(100_000) + TEXT,
                "<div class=share>".repeat(2000) + "<p>" + TEXT + "</p>",
                "<p>a, b".repeat(60_000),
                "<a href=x>" + "x".repeat(1_000_000),
                "<h1>x</h1>".repeat(20_000) + "<p>" + TEXT,
                "<span>".repeat(50_000) + TEXT + "</span>".repeat(50_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String page : pages) {
                assertThat(run("slow.html", page)).isNotNull();
            }
            assertThat(run("slow.eml", "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n".repeat(300_000)))
                    .isNotNull();
        });
    }

    @Test
    void linksAreNotFollowedOutOfAFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.html"), PAGE);
        Path given = Files.createDirectories(folder.resolve("given"));
        Files.createSymbolicLink(given.resolve("link.html"), secret);
        assertThat(Importer.run(List.of(given), archive, Map.of(), false).added())
                .isEmpty();
        try (Stream<Path> files = Files.list(archive)) {
            assertThat(files).isEmpty();
        }
    }
}
