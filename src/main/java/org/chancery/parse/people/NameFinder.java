package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Type;

/** Finds runs of words in a line that may be a name by their form alone. */
final class NameFinder {

    private static final int LONGEST = 7;
    private static final Set<String> EPITHETS =
            Set.of("great", "elder", "younger", "terrible", "conqueror", "magnificent");
    private static final Set<String> U_NAMES = Set.of("thant", "nu");
    private static final Set<String> STRONG_PARTICLES = Set.of(
            "bin", "ibn", "bint", "ben", "ould", "von", "van", "de", "del", "della", "di", "da", "dos", "du", "al",
            "el", "zu", "der", "den", "la", "le", "das", "do", "ter", "ten", "av");

    /** Returns the candidates of a line in order; none overlap. */
    List<Candidate> find(int line, List<Word> words, boolean capsLine) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (!opensName(words, i, capsLine)) {
                i++;
                continue;
            }
            int end = endOfName(words, i, capsLine);
            if (end < i) {
                i++;
                continue;
            }
            Candidate candidate = new Candidate(line, words, i, end);
            candidate.weak = weak(words, i, end, capsLine);
            found.add(candidate);
            i = end + 1;
        }
        return found;
    }

    private static boolean weak(List<Word> words, int from, int to, boolean capsLine) {
        Word first = words.get(from);
        if (from < to) {
            return capsLine && allCaps(words, from, to);
        }
        if (first.type() == Type.CAPS) {
            return true;
        }
        return first.is(Lexicon.COMMON | Lexicon.HEAD | Lexicon.MODIFIER) && (first.opens() || !first.is(Lexicon.NAME));
    }

    private static boolean allCaps(List<Word> words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.get(i).type() == Type.CAPITAL) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensName(List<Word> words, int i, boolean capsLine) {
        Word word = words.get(i);
        if (word.type() == Type.INITIAL) {
            return opensWithInitial(words, i);
        }
        if (word.type() == Type.LOWER && STRONG_PARTICLES.contains(word.key())) {
            Word before = i > 0 ? words.get(i - 1) : null;
            return before != null
                    && word.joined()
                    && before.is(Lexicon.TITLE)
                    && before.capital()
                    && i + 1 < words.size()
                    && words.get(i + 1).capital()
                    && words.get(i + 1).joined()
                    && nameable(words, i + 1, capsLine);
        }
        if (!word.capital()) {
            return false;
        }
        if (word.key().equals("u")
                && i + 1 < words.size()
                && U_NAMES.contains(words.get(i + 1).key())) {
            return true;
        }
        return nameable(words, i, capsLine);
    }

    private static boolean opensWithInitial(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.is(Lexicon.TITLE | Lexicon.PLACE | Lexicon.MODIFIER)) {
            return false;
        }
        return i + 1 < words.size()
                && words.get(i + 1).joined()
                && (words.get(i + 1).type() == Type.INITIAL && word.text().length() == 2
                        || words.get(i + 1).capital()
                                && !words.get(i + 1).is(Lexicon.TITLE | Lexicon.TIME)
                                && (!words.get(i + 1).is(Lexicon.COMMON)
                                        || words.get(i + 1).is(Lexicon.NAME)));
    }

    /** Returns the index of the last word of the name that opens at {@code from}; less than {@code from} for none. */
    private static int endOfName(List<Word> words, int from, boolean capsLine) {
        int end = from;
        int i = from + 1;
        while (i < words.size() && i - from < LONGEST + 2) {
            Word word = words.get(i);
            if (word.mark(',') && i + 1 < words.size() && generation(words.get(i + 1))) {
                end = i + 1;
                break;
            }
            if (!word.joined()) {
                break;
            }
            if (generation(word)) {
                end = i;
                break;
            }
            if (word.capital() && goesOn(words, i, from, capsLine)) {
                end = i;
                i++;
                continue;
            }
            if (word.type() == Type.LOWER && particle(words, i, capsLine)) {
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

    private static boolean generation(Word word) {
        return word.capital()
                && Set.of("jr", "sr", "ii", "iii", "iv", "vi", "vii", "viii", "xii", "xiv", "xvi")
                        .contains(word.key());
    }

    private static boolean goesOn(List<Word> words, int i, int from, boolean capsLine) {
        Word word = words.get(i);
        if (word.type() == Type.INITIAL) {
            return word.text().length() <= 4 && !word.is(Lexicon.PLACE | Lexicon.MODIFIER);
        }
        Word before = words.get(i - 1);
        boolean surname = before.is(Lexicon.GIVEN) || before.type() == Type.INITIAL;
        if (word.is(Lexicon.HEAD | Lexicon.HONORIFIC) && word.is(Lexicon.FAMILY) && surname) {
            return !(i + 1 < words.size()
                    && words.get(i + 1).joined()
                    && words.get(i + 1).is(Lexicon.HEAD));
        }
        if (word.is(Lexicon.COMMON) && word.is(Lexicon.NAME)) {
            return surname || before.is(Lexicon.FAMILY_FIRST) || i - from > 1;
        }
        if (word.type() == Type.CAPS && before.type() != Type.CAPS && !capsLine) {
            return word.text().length() > 2
                    && (word.text().length() > 4 || word.is(Lexicon.NAME) || endsClause(words, i))
                    && !word.is(Lexicon.PLACE | Lexicon.COMMON | Lexicon.HEAD);
        }
        if (before.type() == Type.CAPS && word.type() == Type.CAPITAL && word.is(Lexicon.PLACE)) {
            return false;
        }
        return nameable(words, i, capsLine);
    }

    private static boolean endsClause(List<Word> words, int i) {
        return i + 1 >= words.size() || words.get(i + 1).type() == Type.MARK;
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
                    && nameable(words, i + 1, capsLine)
                    && words.get(i - 1).is(Lexicon.NAME);
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
                                || !word.is(Lexicon.HEAD | Lexicon.TIME)
                                        && (!word.is(Lexicon.PLACE) || word.is(Lexicon.NAME))
                        ? j
                        : -1;
            }
            if (!STRONG_PARTICLES.contains(word.key())) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether a capitalised word can be part of a name. */
    static boolean nameable(List<Word> words, int i, boolean capsLine) {
        Word word = words.get(i);
        if (word.type() == Type.OTHER_LETTERS || !word.capital()) {
            return false;
        }
        Word before = i > 0 && word.joined() ? words.get(i - 1) : null;
        Word after = i + 1 < words.size() && words.get(i + 1).joined() ? words.get(i + 1) : null;
        if (word.type() == Type.CAPS && !capsLine) {
            return capsName(word, before, after);
        }
        if (word.text().length() < 2) {
            return false;
        }
        if (word.is(Lexicon.TITLE | Lexicon.MODIFIER)) {
            return titleAsName(word, before, after);
        }
        if (word.is(Lexicon.TIME)) {
            return word.is(Lexicon.NAME)
                    && (before != null && before.is(Lexicon.HONORIFIC | Lexicon.GIVEN) && before.capital()
                            || word.is(Lexicon.GIVEN) && after != null && plain(after) && after.is(Lexicon.NAME));
        }
        boolean title = before != null && before.is(Lexicon.TITLE) && before.capital();
        if (word.is(Lexicon.PLACE | Lexicon.HEAD | Lexicon.PREHEAD)) {
            return word.is(Lexicon.NAME) && (title || before != null && plain(before) || after != null && plain(after));
        }
        if (word.is(Lexicon.COMMON)) {
            if (!word.is(Lexicon.NAME)) {
                return title && !word.opens() && before != null && before.is(Lexicon.HONORIFIC);
            }
            return !word.opens() || after != null && plain(after) || after != null && after.is(Lexicon.SAY);
        }
        return true;
    }

    private static boolean plain(Word word) {
        return word.capital()
                && (!word.is(Lexicon.COMMON
                                | Lexicon.PLACE
                                | Lexicon.HEAD
                                | Lexicon.TITLE
                                | Lexicon.MODIFIER
                                | Lexicon.TIME)
                        || word.is(Lexicon.NAME) && !word.is(Lexicon.PLACE | Lexicon.HEAD | Lexicon.TITLE));
    }

    private static boolean capsName(
            Word word, @org.jspecify.annotations.Nullable Word before, @org.jspecify.annotations.Nullable Word after) {
        if (word.is(Lexicon.PLACE | Lexicon.COMMON | Lexicon.TITLE | Lexicon.MODIFIER | Lexicon.HEAD | Lexicon.TIME)
                && !word.is(Lexicon.NAME)) {
            return false;
        }
        if (word.text().length() < 2) {
            return false;
        }
        boolean titled = before != null && before.is(Lexicon.TITLE) && before.capital();
        boolean known = word.is(Lexicon.NAME) || word.text().length() > 4;
        if (titled && known) {
            return true;
        }
        if (after != null && after.capital() && plain(after)) {
            return after.type() == Type.CAPS
                    ? known
                    : word.is(Lexicon.FAMILY | Lexicon.FAMILY_FIRST) || after.is(Lexicon.GIVEN);
        }
        return known;
    }

    private static boolean titleAsName(
            Word word, @org.jspecify.annotations.Nullable Word before, @org.jspecify.annotations.Nullable Word after) {
        if (!word.is(Lexicon.NAME)) {
            return false;
        }
        boolean given = before != null && before.capital() && before.is(Lexicon.GIVEN) && !before.is(Lexicon.TITLE);
        if (given && word.is(Lexicon.FAMILY)) {
            return true;
        }
        return word.is(Lexicon.GIVEN) && after != null && plain(after) && !(before != null && before.is(Lexicon.TITLE));
    }
}
