package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site as a reader opens it: from a disk, in a real browser. */
class SampleSiteBrowserTest {

    @TempDir
    Path folder;

    @Test
    void everyPageOpensFromADiskWithoutAComplaint() throws IOException {
        Path chromium = chromium();
        Path site = SampleSite.build(folder);

        List<String> complaints = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
                BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
            page.onRequestFailed(request -> complaints.add(page.url() + ": no answer for " + request.url()));
            page.onRequest(request -> {
                if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                    complaints.add(page.url() + ": asks for " + request.url());
                }
            });
            for (Path file : SampleSite.pages(site)) {
                page.navigate(file.toUri().toString());
                assertThat(page.title()).as(file.toString()).isNotBlank();
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static Path chromium() {
        List<Path> places = List.of(
                Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
        Path found = places.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "no Chromium on this machine: pages were not opened in a browser");
        return java.util.Objects.requireNonNull(found);
    }
}
