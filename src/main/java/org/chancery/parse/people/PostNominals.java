package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;

/** Tells the words that stand behind a name without being part of it: orders, degrees and courtesies. */
final class PostNominals {

    /** Orders, degrees, seats and religious orders, as they are written in capitals. */
    private static final Set<String> LETTERS = Set.of(
            "ac", "am", "ao", "bsc", "cb", "cbe", "ch", "cm", "cmg", "cnzm", "cvo", "dbe", "dcmg", "dnzm", "dphil",
            "dsc", "dso", "gbe", "gcb", "gcmg", "gcvo", "kbe", "kc", "kcb", "kcmg", "kcvo", "kg", "knzm", "llb", "llm",
            "lvo", "mba", "mbe", "mc", "md", "mep", "mla", "mlc", "mna", "mp", "msc", "msp", "mvo", "obe", "ofm", "om",
            "onzm", "op", "pc", "phd", "psm", "qc", "rn", "sc", "sdb", "sj");

    /** Courtesies that follow a given name in Turkish, Persian and Urdu. */
    private static final Set<String> COURTESIES =
            Set.of("aga", "begum", "bey", "effendi", "efendi", "hanim", "hanum", "khanum", "sahib");

    private PostNominals() {}

    /** Returns whether the word at {@code i} is a courtesy behind a given name. */
    static boolean courtesy(List<Word> words, int i) {
        return words.get(i - 1).type() == Shape.CAPITAL && follows(words, i, i - 1);
    }

    /** Returns whether the word at {@code i} stands behind the name that opens at {@code from} and ends it. */
    static boolean follows(List<Word> words, int i, int from) {
        Word word = words.get(i);
        if (word.type() == Shape.CAPITAL) {
            boolean last = i + 1 >= words.size()
                    || !words.get(i + 1).joined()
                    || !words.get(i + 1).capital();
            return last
                    && (i == from + 1 && COURTESIES.contains(word.key())
                            || i > from + 1 && word.text().equals("PhD"));
        }
        return word.type() == Shape.CAPS
                && i > from + 1
                && words.get(i - 1).type() == Shape.CAPITAL
                && LETTERS.contains(word.key());
    }
}
