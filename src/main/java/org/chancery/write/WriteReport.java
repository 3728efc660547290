package org.chancery.write;

import java.util.List;
import org.chancery.problem.Problem;

/**
 * What writing a site came to.
 *
 * @param files files of the site, the manifest among them
 * @param written files that are new or were changed
 * @param deleted files of the former build that are no longer part of the site
 * @param problems what was left alone and why
 */
public record WriteReport(int files, int written, int deleted, List<Problem> problems) {

    public WriteReport {
        problems = List.copyOf(problems);
    }
}
