package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview as a browser sees it, and as somebody sees it who means harm. */
class PreviewServerTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta"
            + " http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\"><title>T</title></head>"
            + "<body><p>Text</p></body></html>";

    private final HttpClient client = HttpClient.newHttpClient();
    private final PreviewState state = new PreviewState();

    @TempDir
    Path folder;

    private Path site;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createDirectories(site.resolve("people"));
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.writeString(site.resolve("people/index.html"), PAGE);
        Files.writeString(site.resolve("404.html"), PAGE.replace("Text", "Not found"));
        Files.writeString(site.resolve("data.csv"), "id,name\n");
        server = new PreviewServer(site, 0, state);
        state.built("");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void aPageIsShownWithTheScriptThatReloadsItAndItsFileStaysAsItIs() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<p>Text</p>", "preview.js\" data-version=\"1\"")
                .doesNotContain("http-equiv");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'");
        assertThat(site.resolve("index.html")).hasContent(PAGE);
        assertThat(get(".chancery-preview/preview.js").body()).contains("location.reload");
    }

    @Test
    void foldersFilesAndMissingPagesAreAnsweredAsAHostDoes() throws IOException, InterruptedException {
        assertThat(get("people/").body()).contains("Text");
        assertThat(get("people").headers().firstValue("Location")).contains("/people/");
        assertThat(get("data.csv").headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(get("nothing.html").statusCode()).isEqualTo(404);
        assertThat(get("nothing.html").body()).contains("Not found");
    }

    @Test
    void problemsStandOnThePage() throws IOException, InterruptedException {
        state.built("articles/a.txt: error: <b>bad</b>");
        assertThat(get("").body()).contains("<pre>articles/a.txt: error: &lt;b&gt;bad&lt;/b&gt;</pre>");
    }

    @Test
    void aWaitingPageIsToldOfTheNextBuild() {
        CompletableFuture<HttpResponse<String>> waiting = client.sendAsync(
                HttpRequest.newBuilder(URI.create(server.address() + ".chancery-preview/state?after=1"))
                        .build(),
                BodyHandlers.ofString());
        state.built("");
        assertThat(waiting.join().body()).isEqualTo("{\"version\":\"2\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/people/../../secret.txt",
                "/%2e%2e%5csecret.txt",
                "//../secret.txt",
                "/people/%00",
                "/link/secret.txt",
                "/%c0%ae%c0%ae/secret.txt"
            })
    void noPathLeadsOutOfTheSite(String path) throws IOException {
        Files.createSymbolicLink(site.resolve("link"), folder);
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("secret\n").doesNotEndWith("secret");
        assertThat(answer).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void onlyReadingIsAllowedAndOnlyUnderThisMachinesName() throws IOException {
        String close = "\r\nConnection: close\r\n\r\n";
        assertThat(raw("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nContent-Length: 0" + close))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example" + close)).startsWith("HTTP/1.1 421");
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: localhost:" + port() + close))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("<p>");
    }

    @Test
    void malformedRequestsAreSurvived() throws IOException, InterruptedException {
        Random random = new Random(3);
        for (String request : List.of(
                "",
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET http://[/ HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: -5\r\nHost: x\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port()
                        + "\r\nConnection: close\r\n\r\n")) {
            raw(request);
        }
        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[200];
            random.nextBytes(noise);
            raw(new String(noise, StandardCharsets.ISO_8859_1) + "\r\n\r\n");
        }
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND", "X"})
    void noOtherMethodIsKnown(String method) throws IOException {
        String answer = raw(method + " /index.html HTTP/1.1\r\nHost: 127.0.0.1:" + port()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("<p>Text</p>");
        assertThat(site.resolve("index.html")).hasContent(PAGE);
    }

    @Test
    void aFolderWithoutAPageIsNotListed() throws IOException, InterruptedException {
        Files.writeString(Files.createDirectories(site.resolve("notes")).resolve("private.txt"), "words");
        assertThat(get("notes/").statusCode()).isEqualTo(404);
        assertThat(get("notes/").body()).doesNotContain("private.txt");
    }

    @Test
    void itListensOnThisMachineAlone() {
        assertThat(URI.create(server.address()).getHost()).isEqualTo("127.0.0.1");
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    /** Sends bytes, closes the sending side and returns what comes back. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (java.net.SocketException reset) {
            return "";
        }
    }

    @Test
    void aChangedFileIsSeenAndATouchedOneIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "one");
        FolderWatch watch = new FolderWatch(List.of(folder), path -> !path.startsWith(site));
        assertThat(watch.changed()).isFalse();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(watch.changed()).isFalse();
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
        Files.writeString(site.resolve("new.html"), "x");
        assertThat(watch.changed()).isFalse();
        Files.delete(file);
        assertThat(watch.changed()).isTrue();
    }
}
