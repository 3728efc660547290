package org.chancery.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.jspecify.annotations.Nullable;

/** Who is named in one article with whom, in how many articles, and from when to when. */
final class CoMentions {

    /** An article that names more people than this is a list of names; the later ones are not paired. */
    static final int PEOPLE_AN_ARTICLE = 30;

    /**
     * Two people.
     *
     * @param one the one whose id comes first
     * @param other the other
     */
    record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            int c = one.compareTo(pair.one);
            return c != 0 ? c : other.compareTo(pair.other);
        }
    }

    /**
     * What two people share.
     *
     * @param articles number of articles, 1 or more
     * @param first date of the earliest that is dated, or null
     * @param last date of the latest that is dated, or null
     */
    record Shared(
            int articles,
            @Nullable PartialDate first,
            @Nullable PartialDate last) {

        private Shared and(@Nullable PartialDate date) {
            return new Shared(
                    articles + 1,
                    first == null || (date != null && date.compareTo(first) < 0) ? date : first,
                    last == null || (date != null && date.compareTo(last) > 0) ? date : last);
        }
    }

    private CoMentions() {}

    /** Returns the pairs in the order of ids. */
    static Map<Pair, Shared> of(SiteGraph graph) {
        Map<Pair, Shared> pairs = new TreeMap<>();
        for (Article article : graph.articles()) {
            List<String> named = article.people().stream()
                    .filter(person -> person.part() == Part.SUBJECT)
                    .map(PersonRef::id)
                    .filter(id -> graph.person(id) != null)
                    .distinct()
                    .limit(PEOPLE_AN_ARTICLE)
                    .sorted()
                    .toList();
            PartialDate date = article.published().date();
            for (int i = 0; i < named.size(); i++) {
                for (int j = i + 1; j < named.size(); j++) {
                    Pair pair = new Pair(named.get(i), named.get(j));
                    Shared former = pairs.get(pair);
                    pairs.put(pair, former == null ? new Shared(1, date, date) : former.and(date));
                }
            }
        }
        return pairs;
    }
}
