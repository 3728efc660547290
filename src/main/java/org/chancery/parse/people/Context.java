package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Weighs what stands around a candidate: titles before and behind, verbs, prepositions, heads of places. */
final class Context {

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
            "palace");
    /** What is named after people and does nothing that people do. */
    private static final Set<String> SITES = Set.of(
            "airport", "street", "square", "bridge", "stadium", "museum", "airlines", "motorway", "harbour", "harbor");
    /** What follows the name of an outlet: {@code Meridian correspondent}. */
    private static final Set<String> OF_OUTLETS =
            Set.of("correspondent", "correspondents", "reporter", "reporters", "journalist", "journalists");

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
    private static final Set<String> REPLACING =
            Set.of("succeeds", "succeeded", "succeeding", "replaces", "replaced", "replacing", "appoints", "appointed");
    private static final Set<String> JUNCTIONS = Set.of("and", "with", "between", "by", "like", "under", "for", "as");

    private Context() {}

    /** Adds to each candidate's evidence what its own form and its neighbours tell. */
    static void weigh(Candidate candidate) {
        NameForm.weigh(candidate);
        before(candidate);
        behind(candidate);
        heads(candidate);
    }

    private static void before(Candidate c) {
        int i = c.from - 1;
        i = skipRetired(c.words, i);
        Word before = joined(c.words, i, c.from);
        if (before != null && before.is(Lexicon.TITLE)) {
            titles(c, i);
            return;
        }
        if (before != null
                && before.capital()
                && before.is(Lexicon.HEAD | Lexicon.PLACE | Lexicon.COMMON | Lexicon.MODIFIER)
                && Offices.withPhrase(c.words, i) >= 0) {
            titles(c, i);
            return;
        }
        Word mark = c.word(c.from - 1);
        if (mark != null && mark.mark(',')) {
            Offices.before(c, c.from - 2);
            return;
        }
        if (before == null) {
            return;
        }
        if (before.type() == Shape.LOWER && before.is(Lexicon.KIN)) {
            c.kin = true;
            Address.sexOf(c, before.key());
            c.tell(2.5, "relation");
            return;
        }
        String key = before.key();
        if (key.equals("of") && partOfCountry(c.word(c.from - 2))) {
            c.blocked = true;
        } else if (PLACE_PREPOSITIONS.contains(key)) {
            c.evidence -= c.single() ? 1.5 : 0.5;
        } else if (key.equals("the") || key.equals("a") || key.equals("an")) {
            c.evidence -= c.single() ? 2.5 : 2;
            c.blocked |= c.single() && !c.words.get(c.from).is(Lexicon.FAMILY);
        } else if (JUNCTIONS.contains(key)) {
            c.evidence += c.single() && c.words.get(c.from).is(Lexicon.FAMILY) ? 1.6 : 0.4;
        } else if (key.equals("elder") || key.equals("younger")) {
            c.elder = key.equals("elder");
            c.tell(1.5, "elder");
        } else if (REPLACING.contains(key) && !c.single()) {
            c.tell(2.2, "succession");
        } else if (key.equals("late")
                || key.equals("told")
                || key.equals("named")
                || key.equals("said")
                || key.equals("called")) {
            c.tell(1.2, "speech-verb");
        }
    }

    /** Returns whether a word tells that a place is named: {@code the department of NAME}. */
    private static boolean partOfCountry(@Nullable Word word) {
        return word != null && PARTS_OF_COUNTRY.contains(word.key());
    }

    /** Returns whether the word is a preposition that stands before places more often than before people. */
    static boolean leadsToPlace(Word word) {
        return PLACE_PREPOSITIONS.contains(word.key());
    }

    private static int skipRetired(List<Word> words, int i) {
        if (i >= 2
                && words.get(i).mark(')')
                && words.get(i - 2).mark('(')
                && words.get(i - 1).key().startsWith("ret")) {
            return i - 3;
        }
        return i;
    }

    @Nullable
    private static Word joined(List<Word> words, int i, int from) {
        if (i < 0) {
            return null;
        }
        boolean skipped = i < from - 1;
        return (skipped || words.get(from).joined()) && words.get(i).letters() ? words.get(i) : null;
    }

    private static void titles(Candidate c, int nearest) {
        Word title = c.words.get(nearest);
        boolean capital = title.capital();
        if (title.is(Lexicon.HONORIFIC) && capital) {
            c.tell(3.5, "honorific");
        } else {
            c.tell(capital ? 3 : 2.5, "title");
        }
        if (c.words.get(c.from).is(Lexicon.PLACE) && c.single() && !title.is(Lexicon.HONORIFIC)) {
            c.evidence -= 2;
        }
        Offices.leftwards(c, nearest);
        for (String key : c.titles) {
            Address.sexOf(c, key);
        }
    }

    private static void behind(Candidate c) {
        Word after = c.word(c.to + 1);
        if (after == null) {
            return;
        }
        if (namesOutlet(c)) {
            c.blocked = true;
        } else if (after.joined() && after.type() == Shape.LOWER && after.is(Lexicon.SAY)) {
            c.tell(
                    after.key().equals("is")
                                    || after.key().equals("was")
                                    || after.key().equals("has")
                            ? 0.9
                            : 1.6,
                    "verb");
        } else if (after.mark('(')) {
            Word inside = c.word(c.to + 2);
            if (inside != null && inside.letters() && !c.single() && Aliases.otherScript(inside)) {
                c.tell(4, "original-script");
            } else {
                c.evidence += 0.3;
            }
        } else if (after.mark(',')) {
            comma(c);
        } else if (after.mark('\'') || after.mark('’')) {
            c.evidence += c.single() ? 0.7 : 0.4;
        }
    }

    /** Returns whether a single word is the name of an outlet by the word behind it. */
    static boolean namesOutlet(Candidate c) {
        Word after = c.word(c.to + 1);
        return c.single() && c.titles.isEmpty() && after != null && after.joined() && OF_OUTLETS.contains(after.key());
    }

    private static void comma(Candidate c) {
        Word next = c.word(c.to + 2);
        if (next == null) {
            return;
        }
        if (next.type() == Shape.NUMBER && next.length() == 2) {
            c.tell(2, "age");
        } else if (next.key().equals("who")
                || next.key().equals("whose")
                || next.key().equals("whom")) {
            c.tell(1.8, "who");
        } else if (relation(c)) {
            c.kin = true;
            c.tell(2.5, "relation");
        }
    }

    /** Returns whether a relation stands behind the comma: {@code NAME, his wife}. */
    private static boolean relation(Candidate c) {
        for (int i = c.to + 2; i < c.words.size() && i < c.to + 6; i++) {
            Word word = c.words.get(i);
            if (word.type() == Shape.MARK && !word.mark('\'') && !word.mark('’')) {
                return false;
            }
            if (word.type() == Shape.LOWER && word.is(Lexicon.KIN) && i > c.to + 2) {
                boolean whose = c.words.get(c.to + 2).key().equals("his")
                        || c.words.get(c.to + 2).key().equals("her");
                if (whose) {
                    Address.sexOf(c, word.key());
                }
                return whose;
            }
        }
        return false;
    }

    /** Marks a candidate that is part of a longer name of a place, a body or a work. */
    private static void heads(Candidate c) {
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
