package org.chancery.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;

/**
 * Who is named together with whom. Only people whom one article names are ever paired, and of a list of names only the
 * first ones, so the work grows with the number of articles.
 */
final class Together {

    /** An article that names more people than this is a list of names; the later ones are not paired. */
    private static final int PEOPLE_AN_ARTICLE = 30;

    /** Two people have a page from this many shared articles on. */
    private static final int SHARED_FOR_A_PAGE = 2;

    private static final int COMPANIONS_SHOWN = 40;

    private final List<Person> everybody;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Tally> companions = new HashMap<>();
    private final Map<String, TogetherNode> nodes = new TreeMap<>();

    /**
     * Pairs people.
     *
     * @param articles all articles, newest first
     * @param people everybody by id, in order of ids
     * @param stories which of the articles print one story
     */
    Together(List<Article> articles, SortedMap<String, Person> people, Stories stories) {
        this.everybody = List.copyOf(people.values());
        for (int i = 0; i < everybody.size(); i++) {
            positions.put(everybody.get(i).id(), i);
        }
        Map<Long, List<Article>> shared = new HashMap<>();
        for (Article article : articles) {
            int[] named = named(article);
            for (int i = 0; i < named.length; i++) {
                for (int j = i + 1; j < named.length; j++) {
                    shared.computeIfAbsent((long) named[i] << Integer.SIZE | named[j], pair -> new ArrayList<>(2))
                            .add(article);
                }
            }
        }
        shared.forEach((pair, both) -> {
            Person one = everybody.get((int) (pair >>> Integer.SIZE));
            Person other = everybody.get(pair.intValue());
            List<Article> once = stories.once(both);
            tally(one, other, once.size());
            tally(other, one, once.size());
            if (once.size() >= SHARED_FOR_A_PAGE) {
                nodes.put(Address.together(one.id(), other.id()), new TogetherNode(one, other, once));
            }
        });
    }

    private void tally(Person one, Person other, int articles) {
        companions.computeIfAbsent(one.id(), k -> new Tally()).add(other.id(), other.name(), articles);
    }

    /** Returns the people an article is about by their places among all, in order. */
    private int[] named(Article article) {
        return article.people().stream()
                .filter(ref -> ref.part() == Part.SUBJECT)
                .map(PersonRef::id)
                .distinct()
                .limit(PEOPLE_AN_ARTICLE)
                .mapToInt(id -> positions.getOrDefault(id, -1))
                .filter(position -> position >= 0)
                .sorted()
                .toArray();
    }

    /** Returns who is most often named with a person. */
    List<Count> with(String personId) {
        Tally tally = companions.get(personId);
        return tally == null ? List.of() : tally.most(COMPANIONS_SHOWN);
    }

    /** Returns the pairs that have a page, by address. */
    Map<String, TogetherNode> nodes() {
        return nodes;
    }
}
