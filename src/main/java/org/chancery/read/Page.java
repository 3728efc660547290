package org.chancery.read;

import java.util.List;
import org.chancery.model.Sheet;
import org.chancery.problem.Problem;

/**
 * A file's text as a reader of one format made it out.
 *
 * @param sheet the text as a reader would see it
 * @param frontMatter what stands about the article at its head
 * @param hints what the mark-up says, in order
 * @param problems what was wrong and could be mended
 */
record Page(Sheet sheet, FrontMatter frontMatter, List<Hint> hints, List<Problem> problems) {

    Page {
        hints = List.copyOf(hints);
        problems = List.copyOf(problems);
    }
}
