package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;

/** Finds runs of words in a line that may be a name by their form alone. */
final class NameFinder {

    private static final Set<String> U_NAMES = Set.of("thant", "nu");

    /** Returns the candidates of a line in order; none overlap. */
    List<Candidate> find(int line, List<Word> words, boolean capsLine) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (!opensName(words, i, capsLine)) {
                i++;
                continue;
            }
            int end = NameEnd.of(words, i, capsLine);
            if (end < i) {
                i++;
                continue;
            }
            int start = NameEdge.start(words, i, end);
            Candidate candidate = new Candidate(line, words, start, end);
            candidate.weak = weak(words, start, end, capsLine);
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
        if (first.type() == Shape.CAPS) {
            return true;
        }
        return first.is(Lexicon.TITLE)
                || (first.is(Lexicon.COMMON | Lexicon.HEAD | Lexicon.MODIFIER)
                        && (first.opens() || !first.is(Lexicon.NAME)));
    }

    private static boolean allCaps(List<Word> words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.get(i).type() == Shape.CAPITAL) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensName(List<Word> words, int i, boolean capsLine) {
        Word word = words.get(i);
        if (word.type() == Shape.INITIAL) {
            return opensWithInitial(words, i);
        }
        if (word.type() == Shape.LOWER) {
            return opensWithParticle(words, i, capsLine);
        }
        if (!word.capital() || (i > 0 && word.joined() && PostNominals.courtesy(words, i))) {
            return false;
        }
        if (word.length() == 1
                && word.key().equals("u")
                && i + 1 < words.size()
                && U_NAMES.contains(words.get(i + 1).key())) {
            return true;
        }
        return NameParts.nameable(words, i, capsLine);
    }

    private static boolean opensWithParticle(List<Word> words, int i, boolean capsLine) {
        Word word = words.get(i);
        Word before = i > 0 ? words.get(i - 1) : null;
        return before != null
                && word.joined()
                && before.is(Lexicon.TITLE)
                && before.capital()
                && i + 1 < words.size()
                && words.get(i + 1).capital()
                && words.get(i + 1).joined()
                && NameEnd.isParticle(word)
                && NameParts.nameable(words, i + 1, capsLine);
    }

    private static boolean opensWithInitial(List<Word> words, int i) {
        Word word = words.get(i);
        boolean letter = word.length() == 2;
        if (!letter && word.is(Lexicon.TITLE | Lexicon.PLACE | Lexicon.MODIFIER)) {
            return false;
        }
        if (word.key().equals("x") && i > 0 && words.get(i - 1).type() == Shape.LOWER) {
            return false;
        }
        return i + 1 < words.size()
                && words.get(i + 1).joined()
                && ((words.get(i + 1).type() == Shape.INITIAL && word.length() == 2)
                        || (words.get(i + 1).capital()
                                && !words.get(i + 1).is(Lexicon.TITLE | Lexicon.TIME)
                                && (!words.get(i + 1).is(Lexicon.COMMON)
                                        || words.get(i + 1).is(Lexicon.NAME))));
    }
}
