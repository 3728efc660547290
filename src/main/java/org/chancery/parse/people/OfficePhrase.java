package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * The words of an office: a noun of office with the words before it that tell which, and with what it is of.
 * It holds no verb and no name of a person. Where the words are doubtful there is no office.
 *
 * @param from index of the first word
 * @param noun index of the noun
 * @param to index of the last word
 */
record OfficePhrase(int from, int noun, int to) {

    private static final int REACH = 14;

    private static final Set<String> OPENING = Set.of("in", "at", "from");

    /** Words of what an office is of: parties give the full names of committees within bodies within parties. */
    private static final int REACH_BEHIND = 22;

    /** Returns where the office stands on the sheet. */
    Range range(List<Word> words) {
        return new Range(words.get(from).start(), words.get(to).end());
    }

    /**
     * Reads the office that ends with a word.
     *
     * @param words the line
     * @param end index of the last word of the office
     * @param apposition whether a comma parts it from the name, so that it may hold words in lower case
     * @return the office, or null
     */
    @Nullable
    static OfficePhrase endingAt(List<Word> words, int end, boolean apposition) {
        int noun = -1;
        for (int i = end; i >= 0 && end - i < REACH && noun < 0; i--) {
            Word word = words.get(i);
            boolean possessive = possessive(words, i) || possessive(words, i + 1);
            boolean capital =
                    word.capital() || OfficeWords.link(word) || word.key().equals("the");
            boolean and =
                    word.key().equals("and") && i < end && words.get(i + 1).capital();
            boolean closes = i == end || (i == end - 1 && Offices.isGeneral(words, end));
            if (OfficeWords.noun(word) && (closes || OfficeWords.link(words.get(i + 1)))) {
                noun = i;
            } else if (!(i == end && Offices.isGeneral(words, end))
                    && !and
                    && !possessive
                    && !OfficeWords.link(word)
                    && !(OfficeWords.complement(word) && (capital || apposition))) {
                return null;
            }
        }
        if (noun < 0 || OfficeWords.plural(words.get(noun))) {
            return null;
        }
        int from = behindOpeningPlace(words, premodified(words, noun), noun);
        if (from >= 3 && words.get(from - 1).key().equals("and") && OfficeWords.noun(words.get(from - 2))) {
            int first = premodified(words, from - 2);
            boolean alike = words.get(from - 2).capital() == words.get(noun).capital();
            boolean parted = first > 0 && words.get(first - 1).key().equals("the") && !apposition;
            boolean others = first > 0 && OfficeWords.link(words.get(first - 1));
            from = alike && !parted && !others && !OfficeWords.plural(words.get(from - 2)) ? first : from;
        } else if (from == 2 && words.get(1).key().equals("and") && OfficeWords.noun(words.get(0))) {
            from = 0;
        }
        if (apposition) {
            from = afterDeterminer(words, from);
        }
        return new OfficePhrase(from, noun, end).strong(words);
    }

    private static int premodified(List<Word> words, int noun) {
        int from = noun;
        while (from > 0
                && noun - from < REACH
                && words.get(from).joined()
                && OfficeWords.premodifier(words, from - 1)) {
            from--;
        }
        boolean cut =
                from > 0 && words.get(from).joined() && words.get(from - 1).capital();
        while (cut && from < noun && !words.get(from).is(Lexicon.MODIFIER | Lexicon.OFFICE | Lexicon.PLACE)) {
            from++;
        }
        return from;
    }

    /** Leaves out the place that a sentence opens with: {@code In Nairobi spokesperson NAME said}. */
    private static int behindOpeningPlace(List<Word> words, int from, int noun) {
        boolean opening = from > 0
                && from < noun
                && words.get(from - 1).opens()
                && OPENING.contains(words.get(from - 1).key())
                && words.get(from).is(Lexicon.PLACE);
        return opening ? from + 1 : from;
    }

    /** Takes in words such as {@code information} where a determiner stands before them: {@code the information minister}. */
    private static int afterDeterminer(List<Word> words, int from) {
        int first = from;
        while (first > 0 && from - first < 4 && OfficeWords.plainPremodifier(words.get(first - 1))) {
            first--;
        }
        boolean bound = first > 0 && (OfficeWords.determiner(words.get(first - 1)) || possessive(words, first - 1));
        return bound ? first : from;
    }

    /** Takes in a country's possessive before a noun that says too little by itself; null where there is none. */
    @Nullable
    private OfficePhrase strong(List<Word> words) {
        if (from < noun || to > noun || !OfficeWords.weak(words.get(noun))) {
            return this;
        }
        if (from >= 3 && possessive(words, from - 1) && words.get(from - 3).is(Lexicon.PLACE)) {
            return new OfficePhrase(from - 3, noun, to);
        }
        return null;
    }

    /** Returns whether the word at {@code i} is the letter of a possessive. */
    private static boolean possessive(List<Word> words, int i) {
        return i > 0
                && i < words.size()
                && words.get(i).key().equals("s")
                && (words.get(i - 1).mark('\'') || words.get(i - 1).mark('’'));
    }

    /**
     * Reads the office that opens with a word.
     *
     * @param words the line
     * @param start index of the first word, an article perhaps
     * @param limit index of the first word of the next name, or the number of words
     * @return the office, or null where there is none or where it is the title of the next name
     */
    @Nullable
    static OfficePhrase startingAt(List<Word> words, int start, int limit) {
        int from = start;
        while (from < limit && words.get(from).key().length() <= 3 && article(words.get(from))) {
            from++;
        }
        int noun = -1;
        int i = from;
        for (; i < limit && i - from < 8; i++) {
            Word word = words.get(i);
            boolean possessive = possessive(words, i) || possessive(words, i + 1);
            if (OfficeWords.noun(word)) {
                noun = i;
            } else if (!possessive
                    && !OfficeWords.premodifier(words, i)
                    && !(noun < 0 && OfficeWords.plainPremodifier(word))) {
                break;
            }
        }
        if (noun < 0 || OfficeWords.plural(words.get(noun))) {
            return null;
        }
        int to = complemented(words, noun, limit);
        if (to < 0) {
            return null;
        }
        OfficePhrase one = new OfficePhrase(from, noun, to).strong(words);
        return one == null ? null : one.withSecond(words, limit);
    }

    private static boolean article(Word word) {
        return word.key().equals("the") || word.key().equals("a") || word.key().equals("an");
    }

    /** Returns the last word of what the office is of; -1 where the words run on into another name. */
    private static int complemented(List<Word> words, int noun, int limit) {
        int to = noun;
        int i = noun + 1;
        boolean linked = false;
        while (i < limit
                && i - noun < REACH_BEHIND
                && (words.get(i).joined() || words.get(i).type() == Word.Shape.MARK)) {
            Word word = words.get(i);
            if (OfficeWords.link(word)) {
                boolean place = i + 1 < limit
                        && (words.get(i + 1).capital() || words.get(i + 1).key().equals("the"));
                boolean state = words.get(i - 1).key().equals("state");
                if (i > noun + 1 && !word.key().equals("of") && !state) {
                    break;
                }
                boolean loose = !word.key().equals("of") && !word.key().equals("for");
                if ((loose && !place) || (i + 1 < limit && words.get(i + 1).is(Lexicon.TIME))) {
                    break;
                }
                linked = true;
            } else if (!linked) {
                break;
            } else if (word.mark('(')
                    && i + 2 < limit
                    && words.get(i + 2).mark(')')
                    && words.get(i + 1).capital()) {
                i += 2;
            } else if (word.key().equals("and") || word.mark('&')) {
                if (!conjunct(words, i, limit)) {
                    break;
                }
            } else if (word.mark('\'') || word.mark('’')) {
                boolean plural = words.get(i - 1).key().endsWith("s")
                        && i + 1 < limit
                        && words.get(i + 1).capital();
                if (!possessive(words, i + 1) && !plural) {
                    break;
                }
            } else if (OfficeWords.complement(word)) {
                to = word.key().equals("the") ? to : i;
            } else {
                break;
            }
            i++;
        }
        boolean runsOn = i == limit
                && limit < words.size()
                && words.get(limit - 1).letters()
                && !OfficeWords.link(words.get(limit - 1))
                && !words.get(limit - 1).key().equals("and");
        return runsOn ? -1 : to;
    }

    /** Returns whether {@code and} joins two things of one office: {@code agriculture and rural development}. */
    private static boolean conjunct(List<Word> words, int and, int limit) {
        if (and + 1 >= limit) {
            return false;
        }
        Word left = words.get(and - 1);
        Word right = words.get(and + 1);
        if (OfficeWords.noun(right) || (and + 2 < limit && OfficeWords.noun(words.get(and + 2)))) {
            return false;
        }
        boolean known = right.is(Lexicon.COMMON | Lexicon.HEAD | Lexicon.MODIFIER | Lexicon.PLACE);
        return known && left.capital() == right.capital() && OfficeWords.complement(right);
    }

    /** Takes in a second office of the same person: {@code general secretary of the party and president}. */
    private OfficePhrase withSecond(List<Word> words, int limit) {
        int next = to + 2;
        if (next >= limit || !words.get(to + 1).key().equals("and") || article(words.get(next))) {
            return this;
        }
        OfficePhrase second = startingAt(words, next, limit);
        return second == null ? this : new OfficePhrase(from, noun, second.to());
    }
}
