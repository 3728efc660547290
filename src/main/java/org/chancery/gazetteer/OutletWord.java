package org.chancery.gazetteer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word tells of the name it stands in, for outlets that no list has; the words are shipped in a table. */
enum OutletWord {
    /** What papers, stations and agencies are called: {@code herald}. */
    NOUN,
    /** A noun that means little by itself: {@code world}. */
    WEAK,
    /** A noun that its language writes small behind another word: {@code novine}. */
    SMALL_NOUN,
    /** Written small within a name: {@code of}. */
    SMALL,
    /** Ends a compound that is a name: {@code zeitung}. */
    ENDING,
    /** Stands in headings and never in a name: {@code briefing}. */
    OCCASION,
    /** Names a section of a site: {@code sports}. */
    SECTION,
    /** An outlet's name that is a plain word of menus: {@code print}. */
    MENU;

    private static final Map<OutletWord, Set<String>> WORDS = read();

    private static Map<OutletWord, Set<String>> read() {
        Map<OutletWord, Set<String>> words = new EnumMap<>(OutletWord.class);
        for (OutletWord kind : values()) {
            words.put(kind, new HashSet<>());
        }
        for (String[] row : Tables.rows("outlet-words.tsv", 2)) {
            OutletWord kind = valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT));
            Collections.addAll(words.getOrDefault(kind, Set.of()), row[1].split(" "));
        }
        return words;
    }

    /** Returns whether a word in small letters is of this kind. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    /** Returns whether a word in small letters ends in one of this kind, with at least so many letters before it. */
    boolean ends(String word, int least) {
        return WORDS.getOrDefault(this, Set.of()).stream()
                .anyMatch(end -> word.length() >= end.length() + least && word.endsWith(end));
    }
}
