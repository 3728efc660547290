package org.chancery.model;

import java.util.List;

/**
 * A person across the archive.
 *
 * @param id address of the page, chosen once
 * @param name usual name
 * @param variants every other form seen or given, sorted
 * @param sameAs addresses of the person elsewhere, such as a Wikidata entity
 * @param confidence how sure it is that all mentions are one person, 0 to 1
 * @param doubts what a human should look at, in plain words; empty where nothing is doubtful
 */
public record Person(
        String id, String name, List<String> variants, List<String> sameAs, double confidence, List<String> doubts) {

    public Person {
        variants = List.copyOf(variants);
        sameAs = List.copyOf(sameAs);
        doubts = List.copyOf(doubts);
    }
}
