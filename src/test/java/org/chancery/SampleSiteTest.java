package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.check.SiteCheck;
import org.chancery.render.NuChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site as a whole: valid, and without a link that leads nowhere. */
class SampleSiteTest {

    @TempDir
    static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        site = SampleSite.build(folder);
    }

    @Test
    void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
        NuChecker checker = new NuChecker();
        List<Path> pages = SampleSite.pages(site);
        assertThat(pages).hasSizeGreaterThan(100);
        for (Path page : pages) {
            checker.check(site.relativize(page).toString(), Files.readAllBytes(page));
        }
        assertThat(checker.complaints()).isEmpty();
    }

    @Test
    void noLinkOrAnchorLeadsNowhere() throws IOException {
        assertThat(SiteCheck.check(site).problems()).isEmpty();
    }
}
