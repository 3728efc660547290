package org.chancery.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.link.Count;
import org.chancery.link.PersonNode;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.chancery.model.TopicRef;

/**
 * What the list of a person's articles can be narrowed down by, in the browser; a choice of one value is none.
 *
 * @param choices the choices
 */
record PersonFilter(List<Choice> choices) {

    /** A list shorter than this is read faster than it is filtered. */
    private static final int FEWEST = 6;

    static final PersonFilter NONE = new PersonFilter(List.of());

    PersonFilter {
        choices = List.copyOf(choices);
    }

    /**
     * Something to choose by.
     *
     * @param id its name on the page
     * @param label what it is called
     * @param values the values
     */
    public record Choice(String id, String label, List<Value> values) {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * A value.
     *
     * @param key by which the articles are marked that have it
     * @param words what it is called
     */
    public record Value(String key, String words) {}

    static PersonFilter of(PersonNode node, Words words) {
        int articles = node.articles().size();
        if (articles < FEWEST || articles > ArticleLists.LONGEST) {
            return NONE;
        }
        List<Choice> choices = new ArrayList<>();
        Map<Part, Integer> parts = new LinkedHashMap<>();
        node.articles().forEach(article -> parts.merge(part(article, node.id()), 1, Integer::sum));
        List<Value> partValues = new ArrayList<>();
        parts.forEach((part, count) -> partValues.add(
                new Value(key(part), words.say("picture.number", words.part(part), words.number(count)))));
        add(choices, "part", words.say("field.part"), partValues);
        add(choices, "source", words.say("source"), values("s-", node.sources(), words));
        add(choices, "topic", words.say("topic"), values("t-", node.topics(), words));
        return new PersonFilter(choices);
    }

    private static void add(List<Choice> choices, String id, String label, List<Value> values) {
        if (values.size() > 1) {
            choices.add(new Choice(id, label, values));
        }
    }

    private static List<Value> values(String kind, List<Count> counts, Words words) {
        return counts.stream()
                .map(count -> new Value(
                        kind + count.id(), words.say("picture.number", count.name(), words.number(count.articles()))))
                .toList();
    }

    private static Part part(Article article, String id) {
        return article.people().stream()
                .filter(ref -> ref.id().equals(id))
                .map(PersonRef::part)
                .findFirst()
                .orElse(Part.SUBJECT);
    }

    private static String key(Part part) {
        return "p-" + Words.key(part);
    }

    /** Returns the keys of the values that an article has, parted by blanks; empty where nothing is to choose. */
    String keys(Article article, String person) {
        if (choices.isEmpty()) {
            return "";
        }
        List<String> keys = new ArrayList<>();
        keys.add(key(part(article, person)));
        article.sources().stream().map(SourceRef::id).distinct().forEach(id -> keys.add("s-" + id));
        article.topics().stream().map(TopicRef::id).distinct().forEach(id -> keys.add("t-" + id));
        return String.join(" ", keys);
    }
}
