package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.model.Span;

/**
 * A person with all that the archive's articles tell about them.
 *
 * @param person who it is
 * @param articles articles that name them, newest first
 * @param offices offices that articles give them, newest first
 * @param with people named in the same articles, most often first
 * @param topics topics of their articles, most frequent first
 * @param places places of their articles, most frequent first
 * @param sources sources of their articles, most frequent first
 * @param quotes words given to them, newest article first, in the order of its text
 */
public record PersonNode(
        Person person,
        List<Article> articles,
        List<OfficeSeen> offices,
        List<Count> with,
        List<Count> topics,
        List<Count> places,
        List<Count> sources,
        List<QuoteSeen> quotes) {

    public PersonNode {
        articles = List.copyOf(articles);
        offices = List.copyOf(offices);
        with = List.copyOf(with);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        quotes = List.copyOf(quotes);
    }

    /**
     * An office that articles give a person.
     *
     * @param title the words
     * @param article the newest article that has them
     * @param span where they stand in it
     * @param articles number of articles that have them
     */
    public record OfficeSeen(String title, Article article, Span span, int articles) {}

    /** How an article gives a person's words. */
    public enum Manner {
        /** Between quotation marks. */
        DIRECT,
        /** In the reporter's words. */
        REPORTED,
        /** As an answer in an interview or a turn in a transcript. */
        ANSWER
    }

    /**
     * Words given to a person.
     *
     * @param article where
     * @param manner how
     * @param text the words, without quotation marks and without the label of an answer
     * @param span where they stand
     */
    public record QuoteSeen(Article article, Manner manner, String text, Span span) {}

    /** Returns the id of the page. */
    public String id() {
        return person.id();
    }

    /** Returns the usual name. */
    public String name() {
        return person.name();
    }
}
