package org.chancery.link;

import java.util.List;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;

/**
 * A step in the time line of two countries.
 *
 * @param date when it was
 * @param told whether an article names that day; else the date is that of the report
 * @param kinds what it was, in order
 * @param articles articles that tell of it, each story once
 */
public record TimeStep(PartialDate date, boolean told, Set<StepKind> kinds, List<Article> articles) {

    public TimeStep {
        articles = List.copyOf(articles);
    }
}
