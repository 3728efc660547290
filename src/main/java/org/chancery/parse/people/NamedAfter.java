package org.chancery.parse.people;

import java.util.Set;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Tells places, bodies and works that are named after people from the people. */
final class NamedAfter {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "into",
            "around",
            "outside",
            "off",
            "across",
            "throughout",
            "inside",
            "toward",
            "towards",
            "via",
            "over",
            "tai");
    private static final Set<String> HEADS_IN_LOWER_CASE = Set.of(
            "airport",
            "building",
            "street",
            "bridge",
            "square",
            "river",
            "lake",
            "island",
            "islands",
            "province",
            "village",
            "region",
            "prison",
            "hotel",
            "stadium",
            "district",
            "camp",
            "doctrine",
            "foundation",
            "museum",
            "university",
            "valley",
            "peninsula",
            "harbour",
            "harbor",
            "airlines",
            "newspaper",
            "daily",
            "county",
            "plateau",
            "city",
            "port",
            "base",
            "memorial",
            "market",
            "motorway",
            "crossing",
            "airbase",
            "airfield",
            "hospital",
            "palace");
    /** What is named after people and does nothing that people do. */
    private static final Set<String> SITES = Set.of(
            "airport",
            "street",
            "square",
            "bridge",
            "stadium",
            "museum",
            "airlines",
            "motorway",
            "harbour",
            "harbor",
            "crossing",
            "airbase",
            "airfield",
            "hospital");

    private static final Set<String> PARTS_OF_COUNTRY = Set.of(
            "department",
            "province",
            "district",
            "municipality",
            "canton",
            "county",
            "prefecture",
            "village",
            "town",
            "city",
            "port",
            "region",
            "island");

    private NamedAfter() {}

    /** Returns whether a word tells that a place is named: {@code the department of NAME}. */
    static boolean isPartOfCountry(@Nullable Word word) {
        return word != null && PARTS_OF_COUNTRY.contains(word.key());
    }

    /** Returns whether the word is a preposition that stands before places more often than before people. */
    static boolean leadsToPlace(Word word) {
        return PLACE_PREPOSITIONS.contains(word.key());
    }

    /** Marks a candidate that is part of a longer name of a place, a body or a work. */
    static void mark(Candidate c) {
        Word after = c.word(c.to + 1);
        Word last = c.words.get(c.to);
        int i = c.to + 1;
        boolean capital = true;
        for (int n = 0; n < 4 && i < c.words.size() && c.words.get(i).joined(); n++, i++) {
            Word word = c.words.get(i);
            if (!word.capital()) {
                capital = false;
                break;
            }
            if (word.is(Lexicon.HEAD) && last.type() != Shape.INITIAL) {
                c.blocked = true;
            }
            if (!word.is(Lexicon.COMMON | Lexicon.MODIFIER | Lexicon.PLACE | Lexicon.HEAD) || word.opens()) {
                break;
            }
        }
        if (after != null && capital == false && after.joined() && HEADS_IN_LOWER_CASE.contains(after.key())) {
            c.blocked |= c.single() || c.evidence < 3 || SITES.contains(after.key());
        }
        Word before = c.word(c.from - 1);
        if (before != null && c.words.get(c.from).joined() && before.capital()) {
            boolean title = before.is(Lexicon.TITLE);
            if (before.is(Lexicon.PREHEAD) && !title) {
                c.blocked = true;
            }
        }
    }
}
