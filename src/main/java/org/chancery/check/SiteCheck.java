package org.chancery.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.problem.Problem;

/**
 * Proves a finished site: every relative link leads to a file of the site and every anchor to an element, no id stands
 * twice in a page, the mark-up parses without error, and the files are those of the manifest. Nothing is asked of the
 * network.
 */
public final class SiteCheck {

    private SiteCheck() {}

    /**
     * Checks a site.
     *
     * @param root the site's folder
     * @throws IOException if a file cannot be read
     */
    public static Report check(Path root) throws IOException {
        SiteFiles files = new SiteFiles(root);
        Map<String, PageScan> pages = scan(files);
        LinkCheck follower = new LinkCheck(files, pages);
        List<Problem> problems = new ArrayList<>(ManifestCheck.check(files));
        int links = 0;
        int elsewhere = 0;
        for (PageScan page : pages.values()) {
            problems.addAll(page.problems());
            for (Link link : page.links()) {
                if (LinkCheck.leadsElsewhere(link.href())) {
                    elsewhere++;
                    continue;
                }
                links++;
                Problem problem = follower.follow(page, link);
                if (problem != null) {
                    problems.add(problem);
                }
            }
        }
        problems.sort(Problem.BY_PLACE);
        return new Report(files.paths().size(), pages.size(), links, elsewhere, problems);
    }

    /**
     * Compares a site with its manifest alone.
     *
     * @param root the site's folder
     * @throws IOException if a file cannot be read
     */
    public static Report checkManifest(Path root) throws IOException {
        SiteFiles files = new SiteFiles(root);
        List<Problem> problems = new ArrayList<>(ManifestCheck.check(files));
        problems.sort(Problem.BY_PLACE);
        return new Report(files.paths().size(), 0, 0, 0, problems);
    }

    private static Map<String, PageScan> scan(SiteFiles files) throws IOException {
        try {
            return files.paths().parallelStream()
                    .filter(path -> path.endsWith(".html"))
                    .map(path -> scan(files, path))
                    .collect(Collectors.toConcurrentMap(PageScan::path, Function.identity()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PageScan scan(SiteFiles files, String path) {
        try {
            return PageScan.of(path, new String(files.bytes(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
