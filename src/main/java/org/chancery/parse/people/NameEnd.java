package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;

/** Finds the last word of a name: how far it goes on over capitals, particles, syllables and numbers of kings. */
final class NameEnd {

    private static final int LONGEST = 7;
    private static final Set<String> EPITHETS =
            Set.of("great", "elder", "younger", "terrible", "conqueror", "magnificent");
    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "xii", "xiv", "xvi");
    private static final Set<String> REGNAL = Set.of("I", "V", "X");
    private static final Set<String> STRONG_PARTICLES = Set.of(
            "bin", "ibn", "bint", "ben", "ould", "von", "van", "de", "del", "della", "di", "da", "dos", "du", "al",
            "el", "zu", "der", "arap", "binti", "bte", "vom", "zum", "zur", "af", "den", "la", "le", "das", "do", "ter",
            "ten", "av");

    private NameEnd() {}

    /** Returns whether a word joins the parts of a name: {@code bin}, {@code van}. */
    static boolean isParticle(Word word) {
        return STRONG_PARTICLES.contains(word.key());
    }

    /** Returns the index of the last word of the name that opens at {@code from}; less than {@code from} for none. */
    static int of(List<Word> words, int from, boolean capsLine) {
        int end = from;
        int i = from + 1;
        while (i < words.size() && i - from < LONGEST + 2) {
            Word word = words.get(i);
            if (word.mark(',') && i + 1 < words.size() && generation(words.get(i + 1))) {
                end = i + 1;
                break;
            }
            Word before = words.get(i - 1);
            if (!word.joined() || (before.after() > before.end() && before.type() != Shape.INITIAL)) {
                break;
            }
            if (generation(word)
                    || (regnal(word)
                            && titled(words, from)
                            && words.get(from - 1).is(Lexicon.HONORIFIC))) {
                end = i;
                break;
            }
            if (word.capital() && goesOn(words, i, from, capsLine)) {
                end = i;
                i++;
                continue;
            }
            if (word.type() == Shape.LOWER && particle(words, i, capsLine)) {
                int next = nextCapital(words, i);
                if (next > 0) {
                    end = next;
                    i = next + 1;
                    continue;
                }
            }
            break;
        }
        return i - from >= LONGEST + 2 ? from - 1 : end;
    }

    /** Returns whether a word is the number of a king: {@code Harald V}. */
    private static boolean regnal(Word word) {
        return word.type() == Shape.CAPITAL && REGNAL.contains(word.text());
    }

    private static boolean generation(Word word) {
        return word.capital()
                && (word.key().equals("jr")
                        || word.key().equals("sr")
                        || (word.type() == Shape.CAPS && ROMAN.contains(word.key())));
    }

    private static boolean goesOn(List<Word> words, int i, int from, boolean capsLine) {
        Word word = words.get(i);
        if (word.type() == Shape.INITIAL) {
            return word.length() <= 4 && !word.is(Lexicon.PLACE | Lexicon.MODIFIER);
        }
        if (PostNominals.follows(words, i, from)) {
            return false;
        }
        Word before = words.get(i - 1);
        if (word.type() == Shape.CAPS
                && before.type() == Shape.CAPS
                && isParticle(word)
                && i + 1 < words.size()
                && words.get(i + 1).type() == Shape.CAPS) {
            return true;
        }
        if (vietnamese(words, i, from) || syllable(words, i, from)) {
            return true;
        }
        if (word.is(Lexicon.PREHEAD)
                && !word.is(Lexicon.HEAD | Lexicon.PLACE | Lexicon.TITLE)
                && word.type() == Shape.CAPITAL) {
            return true;
        }
        if (givenPlace(words, i, from)) {
            return true;
        }
        if (word.is(Lexicon.COMMON)
                && !word.is(Lexicon.NAME | Lexicon.SAY | Lexicon.TITLE | Lexicon.HEAD | Lexicon.TIME)) {
            return titled(words, from) && i == from + 1 && word.type() == Shape.CAPITAL && closes(words, i);
        }
        boolean surname = before.is(Lexicon.GIVEN) || before.type() == Shape.INITIAL;
        if (word.is(Lexicon.TIME) && word.is(Lexicon.GIVEN) && surname && i + 1 < words.size()) {
            return words.get(i + 1).joined() && NameParts.nameable(words, i + 1, capsLine);
        }
        if (word.is(Lexicon.HEAD | Lexicon.HONORIFIC) && word.is(Lexicon.FAMILY) && surname) {
            return !(i + 1 < words.size()
                    && words.get(i + 1).joined()
                    && words.get(i + 1).is(Lexicon.HEAD));
        }
        if (word.is(Lexicon.COMMON) && word.is(Lexicon.NAME)) {
            boolean unknownGiven = !capsLine
                    && !before.opens()
                    && before.type() == Shape.CAPITAL
                    && !before.is(Lexicon.COMMON | Lexicon.PLACE | Lexicon.HEAD | Lexicon.TITLE | Lexicon.MODIFIER)
                    && word.is(Lexicon.FAMILY)
                    && !word.is(Lexicon.HEAD | Lexicon.PREHEAD | Lexicon.TIME)
                    && i + 1 < words.size()
                    && !words.get(i + 1).capital();
            return surname || before.is(Lexicon.FAMILY_FIRST) || i - from > 1 || unknownGiven;
        }
        if (word.type() == Shape.CAPS && before.type() != Shape.CAPS && !capsLine) {
            return word.length() > 2
                    && (word.length() > 4 || word.is(Lexicon.NAME) || endsClause(words, i))
                    && (!word.is(Lexicon.PLACE | Lexicon.COMMON | Lexicon.HEAD)
                            || (titled(words, from) && endsClause(words, i)));
        }
        if (before.type() == Shape.CAPS && word.type() == Shape.CAPITAL && word.is(Lexicon.PLACE)) {
            return false;
        }
        return NameParts.nameable(words, i, capsLine);
    }

    /** Returns whether a place stands as a second given name: {@code Carlos Washington Pastor}. */
    private static boolean givenPlace(List<Word> words, int i, int from) {
        return i == from + 1
                && words.get(i).is(Lexicon.PLACE)
                && words.get(i).type() == Shape.CAPITAL
                && words.get(from).is(Lexicon.GIVEN)
                && !words.get(from).is(Lexicon.PLACE | Lexicon.COMMON | Lexicon.TITLE)
                && i + 1 < words.size()
                && words.get(i + 1).joined()
                && words.get(i + 1).type() == Shape.CAPITAL
                && words.get(i + 1).is(Lexicon.FAMILY)
                && !words.get(i + 1).is(Lexicon.HEAD);
    }

    /** Returns whether a word goes on with a Vietnamese name, whatever else it means: {@code Pham Thu Hang}. */
    private static boolean vietnamese(List<Word> words, int i, int from) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean dated = i + 1 < words.size() && words.get(i + 1).type() == Shape.NUMBER;
        return words.get(from).is(Lexicon.VIETNAMESE)
                && i - from <= 3
                && word.type() == Shape.CAPITAL
                && word.is(Lexicon.VIETNAMESE_GIVEN)
                && !word.is(Lexicon.FOREIGN)
                && !(dated && word.is(Lexicon.TIME))
                && (i == from + 1 || before.is(Lexicon.VIETNAMESE_GIVEN));
    }

    /** Returns whether a word goes on with a name that opens with a Chinese, Korean or Vietnamese family name. */
    private static boolean syllable(List<Word> words, int i, int from) {
        Word word = words.get(i);
        return words.get(from).is(Lexicon.FAMILY_FIRST)
                && i - from <= 2
                && word.type() == Shape.CAPITAL
                && word.length() <= 4
                && !word.is(Lexicon.TIME | Lexicon.SAY | Lexicon.OFFICE)
                && (!word.is(Lexicon.COMMON | Lexicon.PLACE)
                        || word.is(Lexicon.NAME)
                        || word.key().equals("nam"))
                && Syllables.all(List.of(word.key()));
    }

    private static boolean titled(List<Word> words, int from) {
        return from > 0
                && words.get(from).joined()
                && words.get(from - 1).capital()
                && words.get(from - 1).is(Lexicon.TITLE | Lexicon.MODIFIER | Lexicon.HEAD | Lexicon.COMMON);
    }

    private static boolean closes(List<Word> words, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(i + 1);
        return next.mark(',') || (next.type() == Shape.LOWER && next.is(Lexicon.SAY));
    }

    private static boolean endsClause(List<Word> words, int i) {
        return i + 1 >= words.size() || words.get(i + 1).type() == Shape.MARK;
    }

    private static boolean particle(List<Word> words, int i, boolean capsLine) {
        String key = words.get(i).key();
        if (key.equals("the")) {
            return i + 1 < words.size()
                    && words.get(i + 1).capital()
                    && EPITHETS.contains(words.get(i + 1).key());
        }
        if (key.equals("y") || key.equals("e")) {
            return i + 1 < words.size()
                    && NameParts.nameable(words, i + 1, capsLine)
                    && (words.get(i - 1).is(Lexicon.NAME)
                            || (key.equals("y") && i >= 2 && words.get(i - 2).is(Lexicon.GIVEN)));
        }
        return STRONG_PARTICLES.contains(key);
    }

    private static int nextCapital(List<Word> words, int i) {
        for (int j = i + 1; j < words.size() && j <= i + 2; j++) {
            Word word = words.get(j);
            if (!word.joined()) {
                return -1;
            }
            if (word.capital()) {
                boolean epithet =
                        EPITHETS.contains(word.key()) && words.get(j - 1).key().equals("the");
                return epithet
                                || (!word.is(Lexicon.HEAD | Lexicon.TIME | Lexicon.FOREIGN)
                                        && (!word.is(Lexicon.PLACE) || word.is(Lexicon.NAME)))
                        ? j
                        : -1;
            }
            if (!isParticle(word)) {
                return -1;
            }
        }
        return -1;
    }
}
