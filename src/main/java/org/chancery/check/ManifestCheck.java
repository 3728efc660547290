package org.chancery.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.text.Sha256;

/** Compares a site with its {@code manifest.sha256}, which has the form that {@code sha256sum -c} reads. */
final class ManifestCheck {

    static final String NAME = "manifest.sha256";

    private static final int HASH_LENGTH = Sha256.LENGTH;

    private ManifestCheck() {}

    /** Returns the files that were changed, are missing or were added since the manifest was written. */
    static List<Problem> check(SiteFiles files) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (!files.has(NAME)) {
            problems.add(Problem.error("check.no-manifest", NAME, "the site has no manifest", "Build it again."));
            return problems;
        }
        Map<String, String> expected = new TreeMap<>();
        String[] lines = new String(files.bytes(NAME), StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.length() < HASH_LENGTH + 3 || line.charAt(HASH_LENGTH) != ' ') {
                problems.add(new Problem(
                        Severity.ERROR,
                        "check.bad-manifest",
                        NAME,
                        i + 1,
                        1,
                        "expected a SHA-256 hash, two blanks and a path",
                        "Build the site again."));
            } else {
                expected.put(line.substring(HASH_LENGTH + 2), line.substring(0, HASH_LENGTH));
            }
        }
        for (Map.Entry<String, String> entry : expected.entrySet()) {
            if (!files.has(entry.getKey())) {
                problems.add(Problem.error(
                        "check.missing-file", entry.getKey(), "the manifest names it, but it is not there", ""));
            } else if (!Sha256.of(files.bytes(entry.getKey())).equals(entry.getValue())) {
                problems.add(Problem.error("check.changed-file", entry.getKey(), "it was changed after the build", ""));
            }
        }
        for (String path : files.paths()) {
            if (!path.equals(NAME) && !expected.containsKey(path)) {
                problems.add(Problem.error("check.extra-file", path, "the manifest does not name it", ""));
            }
        }
        return problems;
    }
}
