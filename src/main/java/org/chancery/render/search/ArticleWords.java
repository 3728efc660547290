package org.chancery.render.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.PersonNode;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.Part;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.model.Span;
import org.chancery.text.Terms;

/** The words of an article that can be searched: its headline, its text as shown, and the names of what it is about. */
final class ArticleWords {

    /** Between two stretches no phrase holds. */
    private static final int APART = 2;

    private final SiteGraph graph;

    /** Takes up the terms of an article. */
    @FunctionalInterface
    interface Sink {
        /** Takes up a term, its place and its field. */
        void term(String term, int position, Field field);
    }

    ArticleWords(SiteGraph graph) {
        this.graph = graph;
    }

    /** Hands over the terms of an article in order of their positions. */
    void each(Article article, Sink sink) {
        Counter counter = new Counter(sink);
        counter.add(article.title().text(), Field.HEADLINE);
        for (String block : blocks(article)) {
            counter.add(block, Field.BODY);
        }
        for (PersonRef ref : article.people()) {
            Field field = isCentral(ref.part()) ? Field.PERSON : Field.BODY;
            for (String name : names(ref)) {
                counter.add(name, field);
                String joined = joined(name);
                if (!joined.isEmpty()) {
                    counter.add(joined, field);
                }
            }
        }
        article.sources().forEach(source -> counter.add(source.name(), Field.BODY));
        article.topics().forEach(topic -> counter.add(topic.name(), Field.BODY));
        article.places().forEach(place -> counter.add(place.name(), Field.BODY));
    }

    /** Returns the blocks of the text, the headline left out, lines about the article such as credits at the end. */
    static List<String> blocks(Article article) {
        Span title = article.title().span();
        List<String> blocks = new ArrayList<>(article.body().size());
        List<String> notes = new ArrayList<>();
        for (Block block : article.body()) {
            String words = article.sheet().text(article.sheet().toRange(block.span()));
            boolean headline = block.kind() == Block.Kind.HEADING
                    && ((title != null && title.overlaps(block.span()))
                            || words.strip().equals(article.title().text()));
            if (!headline) {
                (block.kind() == Block.Kind.NOTE ? notes : blocks).add(words);
            }
        }
        blocks.addAll(notes);
        return blocks;
    }

    /** Returns what kind of article it is, as far as its text is set as one: the name of its facet. */
    static String kind(Article article) {
        boolean questions = article.body().stream().anyMatch(block -> block.kind() == Block.Kind.QUESTION);
        boolean answers = article.body().stream().anyMatch(block -> block.kind() == Block.Kind.ANSWER);
        return questions ? "interview" : answers ? "transcript" : "report";
    }

    private static boolean isCentral(Part part) {
        return part == Part.SUBJECT || part == Part.INTERVIEWER || part == Part.AUTHOR;
    }

    private List<String> names(PersonRef ref) {
        PersonNode node = graph.person(ref.id());
        if (node == null) {
            return List.of(ref.name());
        }
        return names(node.person());
    }

    /** Returns all forms of a person's name, the usual one first. */
    static List<String> names(Person person) {
        List<String> names = new ArrayList<>();
        names.add(person.name());
        names.addAll(person.variants());
        return names;
    }

    /** Returns a name written without its hyphens, as some do: {@code Enlai}; empty where it has none. */
    static String joined(String name) {
        return name.indexOf('-') < 0 ? "" : name.replace("-", "");
    }

    /** Counts positions. */
    private static final class Counter {
        private final Sink sink;
        private Field field = Field.BODY;
        private int position;

        Counter(Sink sink) {
            this.sink = sink;
        }

        void add(String text, Field in) {
            field = in;
            Terms.each(text, this::take);
            position += APART;
        }

        private void take(String term) {
            sink.term(term, position++, field);
        }
    }
}
