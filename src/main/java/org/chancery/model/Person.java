package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person across the archive.
 *
 * @param id address of the page, chosen once
 * @param name usual name
 * @param variants every other form seen or given, sorted
 * @param sameAs addresses of the person elsewhere, such as a Wikidata entity
 * @param confidence how sure it is that all mentions are one person, 0 to 1
 * @param doubts what a human should look at, in plain words; empty where nothing is doubtful
 * @param forms the words by which the articles call the person, most frequent first
 * @param offices offices the articles give the person, in order of date, undated ones last
 * @param evidence names of the rules that joined the mentions, sorted
 */
public record Person(
        String id,
        String name,
        List<String> variants,
        List<String> sameAs,
        double confidence,
        List<String> doubts,
        List<Form> forms,
        List<Held> offices,
        List<String> evidence) {

    public Person {
        variants = List.copyOf(variants);
        sameAs = List.copyOf(sameAs);
        doubts = List.copyOf(doubts);
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
        evidence = List.copyOf(evidence);
    }

    /** Makes a person of whom no more is known. */
    public Person(
            String id,
            String name,
            List<String> variants,
            List<String> sameAs,
            double confidence,
            List<String> doubts) {
        this(id, name, variants, sameAs, confidence, doubts, List.of(), List.of(), List.of());
    }

    /**
     * Words by which articles call a person.
     *
     * @param text the words
     * @param count how many mentions use them, 1 or more
     */
    public record Form(String text, int count) {}

    /**
     * An office that an article, or a person's own list, gives to somebody.
     *
     * @param title the words
     * @param article id of the article that says so; empty where a person's own list does
     * @param date when the article was published, or from when the list says; null where not known
     * @param until until when the list says; null where not known
     * @param span where the words stand in the article; null where no article says so
     */
    public record Held(
            String title,
            String article,
            @Nullable PartialDate date,
            @Nullable PartialDate until,
            @Nullable Span span) {}
}
