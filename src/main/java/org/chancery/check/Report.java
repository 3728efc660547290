package org.chancery.check;

import java.util.List;
import org.chancery.problem.Problem;

/**
 * What a check of a site found.
 *
 * @param files files of the site
 * @param pages HTML pages read
 * @param links addresses that lead to a file or an anchor of the site
 * @param elsewhere addresses that lead out of the site; they are counted, never asked for
 * @param problems what is wrong, in order of place
 */
public record Report(int files, int pages, int links, int elsewhere, List<Problem> problems) {

    public Report {
        problems = List.copyOf(problems);
    }
}
