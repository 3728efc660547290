package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Tells words by which a report speaks of somebody it has just named: {@code the laureate}, {@code the man who}. */
final class Descriptions {

    private static final int REACH = 3;
    private static final Set<String> NOUNS = Set.of(
            "man",
            "woman",
            "laureate",
            "diplomat",
            "politician",
            "lawyer",
            "author",
            "writer",
            "poet",
            "novelist",
            "veteran",
            "activist",
            "scientist",
            "lawmaker",
            "banker",
            "officer",
            "statesman",
            "stateswoman",
            "candidate",
            "guest",
            "host",
            "visitor",
            "dissident",
            "bishop",
            "cardinal",
            "judge",
            "physician",
            "engineer");

    private Descriptions() {}

    /** Returns whether a word closes such a description: a noun of this kind with {@code the} close before it. */
    static boolean describes(List<Term> terms, int noun) {
        if (!NOUNS.contains(terms.get(noun).lower())) {
            return false;
        }
        for (int i = noun - 1; i >= 0 && noun - i <= REACH && terms.get(i).word(); i--) {
            if (terms.get(i).lower().equals("the")) {
                return true;
            }
        }
        return false;
    }
}
