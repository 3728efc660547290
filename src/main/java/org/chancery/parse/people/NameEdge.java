package org.chancery.parse.people;

import java.util.List;
import java.util.Set;

/** Finds the first word of a name where other words with capitals stand before it. */
final class NameEdge {

    /** Given names of Frenchmen that hardly anybody else bears. */
    private static final Set<String> FRENCH = Set.of(
            "alain",
            "andre",
            "antoine",
            "aristide",
            "bertrand",
            "couve",
            "didier",
            "edouard",
            "emile",
            "etienne",
            "francois",
            "gaston",
            "georges",
            "gerard",
            "gilles",
            "guy",
            "henri",
            "herve",
            "jacques",
            "jean",
            "jules",
            "laurent",
            "lucien",
            "marcel",
            "maurice",
            "olivier",
            "pascal",
            "philippe",
            "pierre",
            "raymond",
            "rene",
            "stephane",
            "thierry",
            "valery",
            "yves",
            "yvon");

    private NameEdge() {}

    /** Returns the index of the first word of the name within a run of words. */
    static int start(List<Word> words, int from, int to) {
        int start = afterConjunction(words, from, to);
        start = afterPlace(words, start, to);
        start = afterPreposition(words, start, to);
        start = afterMonsieur(words, start, to);
        start = afterBody(words, start, to);
        return afterHeadlineVerb(words, start, to);
    }

    /**
     * Leaves out a small word that opens a sentence and is a family name elsewhere: {@code So Petkov left}. A Korean name
     * would have a hyphen or three words.
     */
    private static int afterConjunction(List<Word> words, int from, int to) {
        boolean opens =
                words.get(from).opens() || from > 0 && words.get(from - 1).mark(':');
        boolean small = to == from + 1
                && Set.of("so", "no", "do").contains(words.get(from).key())
                && words.get(to).text().indexOf('-') < 0
                && words.get(to).length() > 3;
        return opens && small ? to : from;
    }

    /** Leaves out a city that only happens to stand before a name: {@code In Sofia Stoyan Petkov}. */
    private static int afterPlace(List<Word> words, int from, int to) {
        boolean place = from > 0
                && to - from >= 2
                && words.get(from).is(Lexicon.PLACE)
                && words.get(from).joined()
                && Set.of("in", "from", "at", "to").contains(words.get(from - 1).key());
        return place ? from + 1 : from;
    }

    /** Leaves out the word that opens a byline in another language: {@code Par NAME (avec AFP)}. */
    private static int afterPreposition(List<Word> words, int from, int to) {
        boolean byline = from == 0
                && to > 0
                && words.size() < 16
                && words.get(1).capital()
                && Set.of("par", "por", "von", "oleh").contains(words.get(0).key());
        return byline ? 1 : from;
    }

    /** Leaves out the short form of {@code Monsieur} that looks like an initial: {@code M. Pierre NAME}. */
    private static int afterMonsieur(List<Word> words, int from, int to) {
        boolean french = to - from >= 2
                && words.get(from).text().equals("M.")
                && (FRENCH.contains(words.get(from + 1).key())
                        || words.get(from + 1).key().startsWith("jean-"));
        return french ? from + 1 : from;
    }

    /** Leaves out the place of a body that only happens to stand before a name: {@code at the University of Malaya Lam spoke}. */
    private static int afterBody(List<Word> words, int from, int to) {
        boolean body = from >= 2
                && to > from
                && words.get(from).joined()
                && words.get(from - 1).key().equals("of")
                && Set.of("university", "bank", "port", "gulf", "bay", "strait", "province", "kingdom", "embassy")
                        .contains(words.get(from - 2).key())
                && words.get(from - 2).capital()
                && !words.get(from).is(Lexicon.TITLE);
        return body ? from + 1 : from;
    }

    /** Leaves out the verb of a headline in capitals: {@code Council Appoints NAME}. */
    private static int afterHeadlineVerb(List<Word> words, int from, int to) {
        Word first = words.get(from);
        String key = first.key();
        if (to - from < 1 || from == 0 || !key.endsWith("s") || first.is(Lexicon.NAME) || key.length() < 5) {
            return from;
        }
        Lexicon lexicon = Lexicon.shipped();
        int stem =
                lexicon.flags(key.substring(0, key.length() - 1)) | lexicon.flags(key.substring(0, key.length() - 2));
        boolean verb = first.is(Lexicon.SAY) || (stem & Lexicon.COMMON) != 0;
        return verb && words.get(from + 1).is(Lexicon.NAME) ? from + 1 : from;
    }
}
