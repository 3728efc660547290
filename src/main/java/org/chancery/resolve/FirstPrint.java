package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.model.SourceRef;

/**
 * Puts the prints of one report in order. The first is the one known to be published first. One without a date goes before
 * them only where it names nobody but whom all of the others name too, beside themselves: then it is the agency's own.
 */
final class FirstPrint {

    private static final Comparator<Article> BY_DAY =
            Comparator.comparing(FirstPrint::day).thenComparing(Article::file);

    private FirstPrint() {}

    static Reprints of(List<Article> prints) {
        List<Article> ordered = new ArrayList<>(prints);
        ordered.sort(BY_DAY);
        for (int i = 1; i < ordered.size(); i++) {
            Article print = ordered.get(i);
            if (print.published().date() == null && isNamedByAll(print, ordered)) {
                ordered.remove(i);
                ordered.add(0, print);
                break;
            }
        }
        List<String> ids = ordered.stream().map(Article::id).toList();
        return new Reprints(ids.get(0), ids.subList(1, ids.size()));
    }

    private static boolean isNamedByAll(Article print, List<Article> prints) {
        Set<String> own = sources(print);
        return !own.isEmpty()
                && prints.stream()
                        .filter(other -> !other.file().equals(print.file()))
                        .map(FirstPrint::sources)
                        .allMatch(named -> named.size() > own.size() && named.containsAll(own));
    }

    private static Set<String> sources(Article article) {
        Set<String> ids = new HashSet<>();
        article.sources().stream().map(SourceRef::id).forEach(ids::add);
        return ids;
    }

    private static LocalDate day(Article article) {
        PartialDate date = article.published().date();
        return date == null ? LocalDate.MAX : date.earliest();
    }
}
