package org.chancery;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium with one page, of which everything is taken down that a reader should never meet. */
public final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    /** Starts the browser; without one the test is skipped. */
    public Chromium() {
        Path found = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "no Chromium on this machine: pages were not opened in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Objects.requireNonNull(found))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** Returns a new page in a context of its own. */
    public Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.addInitScript("addEventListener('securitypolicyviolation',"
                + " e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        Page page = context.newPage();
        page.onDialog(dialog -> {
            complaints.add(page.url() + ": dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequestFailed(request -> complaints.add(page.url() + ": no answer for " + request.url()));
        page.onRequest(request -> requests.add(request.url()));
        return page;
    }

    /** Returns a new page as most readers see it. */
    public Page page() {
        return page(new Browser.NewContextOptions());
    }

    /** Returns errors and warnings of all pages, and forgets them. */
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Returns the addresses asked for by all pages, and forgets them. */
    public List<String> takeRequests() {
        List<String> taken = List.copyOf(requests);
        requests.clear();
        return taken;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
