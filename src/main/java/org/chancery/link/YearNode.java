package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;

/**
 * A year with its articles.
 *
 * @param year the year
 * @param months the months that have articles, in order
 * @param yearOnly articles of which no more than the year is known
 */
public record YearNode(int year, List<Month> months, List<Article> yearOnly) {

    public YearNode {
        months = List.copyOf(months);
        yearOnly = List.copyOf(yearOnly);
    }

    /**
     * A month with its articles.
     *
     * @param year the year
     * @param month the month from 1 to 12
     * @param articles articles, oldest first
     */
    public record Month(int year, int month, List<Article> articles) {
        public Month {
            articles = List.copyOf(articles);
        }
    }

    /** Returns the number of articles. */
    public int count() {
        return months.stream().mapToInt(month -> month.articles().size()).sum() + yearOnly.size();
    }
}
