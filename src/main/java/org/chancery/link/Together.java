package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private final Map<String, Tally> companions = new HashMap<>();
    private final Map<String, TogetherNode> nodes = new TreeMap<>();

    /**
     * Pairs people.
     *
     * @param articles all articles, newest first
     * @param people everybody by id
     * @param stories which of the articles print one story
     */
    Together(List<Article> articles, Map<String, Person> people, Stories stories) {
        Map<String, List<Article>> shared = new HashMap<>();
        Map<String, Person[]> pairs = new HashMap<>();
        for (Article article : articles) {
            List<Person> named = named(article, people);
            for (int i = 0; i < named.size(); i++) {
                for (int j = i + 1; j < named.size(); j++) {
                    Person one = named.get(i);
                    Person other = named.get(j);
                    String key = Address.together(one.id(), other.id());
                    shared.computeIfAbsent(key, k -> new ArrayList<>(2)).add(article);
                    pairs.putIfAbsent(key, new Person[] {one, other});
                }
            }
        }
        pairs.forEach((key, pair) -> {
            List<Article> once = stories.once(shared.getOrDefault(key, List.of()));
            tally(pair[0], pair[1], once.size());
            tally(pair[1], pair[0], once.size());
            if (once.size() >= SHARED_FOR_A_PAGE) {
                nodes.put(key, new TogetherNode(pair[0], pair[1], once));
            }
        });
    }

    private void tally(Person one, Person other, int articles) {
        companions.computeIfAbsent(one.id(), k -> new Tally()).add(other.id(), other.name(), articles);
    }

    private static List<Person> named(Article article, Map<String, Person> people) {
        return article.people().stream()
                .filter(ref -> ref.part() == Part.SUBJECT)
                .map(PersonRef::id)
                .distinct()
                .limit(PEOPLE_AN_ARTICLE)
                .flatMap(id -> Stream.ofNullable(people.get(id)))
                .sorted(Comparator.comparing(Person::id))
                .toList();
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
