package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site as a reader opens it: from a disk, in a real browser. */
class SampleSiteBrowserTest {

    @TempDir
    Path folder;

    @Test
    void everyPageOpensFromADiskWithoutAComplaint() throws IOException {
        try (Chromium chromium = new Chromium()) {
            Path site = SampleSite.build(folder);
            Page page = chromium.page();
            for (Path file : SampleSite.pages(site)) {
                String address = file.toUri().toString();
                page.navigate(address);
                if (Files.readString(file).contains("http-equiv=\"refresh\"")) {
                    page.waitForURL(url -> !url.equals(address));
                }
                assertThat(page.title()).as(address).isNotBlank();
            }
            assertThat(chromium.takeComplaints()).isEmpty();
            assertThat(chromium.takeRequests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        }
    }
}
