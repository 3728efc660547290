package org.chancery.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.model.SourceRef;

/**
 * Articles by the day of the year, a small file a month. The front page asks for the one of its reader's day, so that the
 * site does not depend on the day it was built on.
 */
final class DayFiles {

    /** As many years of one day are kept, the newest ones. */
    private static final int YEARS = 6;

    private DayFiles() {}

    static List<Output> of(SiteGraph graph) {
        List<Output> outputs = new ArrayList<>();
        months(graph)
                .forEach((month, days) ->
                        outputs.add(DataScript.of(Address.days(month), "chanceryDays", () -> days.values().stream()
                                .flatMap(years -> years.values().stream()
                                        .sorted(Comparator.comparing(DayFiles::day)
                                                .reversed())
                                        .limit(YEARS))
                                .map(DayFiles::row)
                                .toList())));
        return outputs;
    }

    /** Returns the months that have articles known to the day, as two digits each, parted by blanks. */
    static String known(SiteGraph graph) {
        return months(graph).keySet().stream().map(m -> (m < 10 ? "0" : "") + m).collect(Collectors.joining(" "));
    }

    /** By month, day of the month and year one article each: of several the one that names most people. */
    private static Map<Integer, Map<Integer, Map<Integer, Article>>> months(SiteGraph graph) {
        Map<Integer, Map<Integer, Map<Integer, Article>>> months = new TreeMap<>();
        for (Article article : graph.articles()) {
            PartialDate date = article.published().date();
            if (date != null && date.isDay()) {
                months.computeIfAbsent(date.earliest().getMonthValue(), m -> new TreeMap<>())
                        .computeIfAbsent(date.earliest().getDayOfMonth(), d -> new TreeMap<>())
                        .merge(date.year(), article, DayFiles::fuller);
            }
        }
        return months;
    }

    private static Article fuller(Article one, Article other) {
        int more = Integer.compare(one.people().size(), other.people().size());
        return more > 0 || (more == 0 && one.id().compareTo(other.id()) <= 0) ? one : other;
    }

    private static String day(Article article) {
        PartialDate date = article.published().date();
        return date == null ? "" : date.edtf();
    }

    private static List<String> row(Article article) {
        return List.of(
                day(article),
                Address.of(Section.ARTICLES, article.id()),
                article.title().text(),
                article.sources().stream()
                        .filter(source -> source.kind() != SourceRef.Kind.REFERENCE)
                        .map(SourceRef::name)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
