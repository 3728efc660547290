package org.chancery.parse.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun means: the subject of the nearest sentence before that has somebody for a subject, or the only one it
 * names. A sentence that itself opens with the pronoun is passed over, for it speaks of the same one.
 */
final class Salience {

    private static final int MOST_SENTENCES = 9;
    private static final int LONGEST_OFFICE = 8;
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_SENTENCE = 1200;

    private final String text;
    private final Cast cast;
    private final Sexes sexes;
    private final OfficeNouns offices;
    private final List<Marked> marked;

    Salience(String text, Cast cast, OfficeNouns offices, List<Marked> marked) {
        this.text = text;
        this.cast = cast;
        this.offices = offices;
        this.sexes = new Sexes(text, cast);
        this.marked = marked;
    }

    /**
     * Returns whom {@code he} or {@code she} means, -1 where nobody is found.
     *
     * @param from how far back to look
     * @param at offset of the pronoun
     * @param woman whether it is {@code she}
     */
    int pronoun(int from, int at, boolean woman) {
        int end = at;
        for (int i = 0; i < MOST_SENTENCES && end > from; i++) {
            int start = sentence(from, end);
            int holder = opener(start, end);
            if (holder >= 0 && sexes.fits(holder, woman)) {
                return holder;
            }
            Cast.Named one = central(start, end, woman);
            if (one != null && !speaksOf(start, one.range().start(), woman ? "she" : "he")) {
                return one.person();
            }
            end = start - 1;
        }
        return -1;
    }

    /** Returns the one of whom the sentences before an offset speak, man or woman; -1 where nobody is named. */
    int centre(int from, int at) {
        int man = pronoun(from, at, false);
        int woman = pronoun(from, at, true);
        return man == woman || woman < 0 ? man : man < 0 ? woman : -1;
    }

    /**
     * Returns the one named last before an offset who is not the given one; -1 where there is none.
     *
     * @param from how far back to look
     * @param at offset in the text
     * @param person index of the one not meant
     */
    int other(int from, int at, int person) {
        for (int i = cast.lower(at) - 1; i >= 0 && cast.all().get(i).range().start() >= from; i--) {
            if (cast.all().get(i).person() != person) {
                return cast.all().get(i).person();
            }
        }
        return -1;
    }

    /**
     * Returns the only one whom the nearest sentence before an offset names that names anybody; -1 where it names two.
     *
     * @param from how far back to look
     * @param before offset in the text
     */
    int onlyOneNamedBefore(int from, int before) {
        Cast.@Nullable Named last = null;
        for (int i = cast.lower(before) - 1; i >= 0 && cast.all().get(i).range().start() >= from; i--) {
            Cast.Named one = cast.all().get(i);
            if (last != null
                    && Sentences.ends(text, one.range().end(), last.range().start())) {
                break;
            }
            if (last != null && last.person() != one.person()) {
                return -1;
            }
            last = one;
        }
        return last == null ? -1 : last.person();
    }

    /**
     * Returns the subject of the nearest words before an offset that name anybody: the rest of its own sentence, or a
     * sentence before; -1 where they have two or none.
     *
     * @param from how far back to look
     * @param at offset in the text
     */
    int subjectBefore(int from, int at) {
        int end = at;
        for (int i = 0; i < MOST_SENTENCES && end > from; i++) {
            int start = sentence(from, end);
            List<Cast.Named> named = cast.within(start, end);
            if (!named.isEmpty()) {
                return onlySubject(named, start);
            }
            end = start - 1;
        }
        return -1;
    }

    private int onlySubject(List<Cast.Named> named, int start) {
        for (int i = 0; i < named.size(); i++) {
            Cast.Named one = named.get(i);
            int end = one.range().end();
            if (Sentences.possessive(text, end)
                    || Government.governed(text, start, one.range().start(), cast, true)) {
                continue;
            }
            boolean joined = i + 1 < named.size()
                    && named.get(i + 1).person() != one.person()
                    && Terms.read(text, end, named.get(i + 1).range().start(), 12).stream()
                            .allMatch(term -> term.capital()
                                    || term.mark(',')
                                    || term.mark('.')
                                    || term.lower().equals("and")
                                    || term.is(WordKind.OFFICE)
                                    || term.is(WordKind.MODIFIER));
            return joined ? -1 : one.person();
        }
        Cast.Named only = named.get(0);
        boolean alone = named.stream().allMatch(one -> one.person() == only.person());
        return alone && !Sentences.possessive(text, only.range().end()) ? only.person() : -1;
    }

    /** Returns where the paragraph begins that holds an offset. */
    int paragraph(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        while (line > 1 && line < at && Character.isLowerCase(text.charAt(line))) {
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
        return line;
    }

    /** Returns the first in a sentence who is its subject; else the first whom it names at all but as an owner. */
    private Cast.@Nullable Named central(int start, int end, boolean woman) {
        Cast.@Nullable Named first = null;
        for (Cast.Named one : cast.within(start, end)) {
            if (!sexes.fits(one.person(), woman)
                    || Sentences.possessive(text, one.range().end())
                    || isLabel(one)) {
                continue;
            }
            if (!Government.governed(text, start, one.range().start(), cast, true)) {
                return one;
            }
            first = first == null ? one : first;
        }
        return first;
    }

    /** Returns whether a name only says who speaks the line: its speaker means somebody else by {@code he}. */
    private boolean isLabel(Cast.Named one) {
        int end = one.range().end();
        int start = one.range().start();
        int line = text.lastIndexOf('\n', start) + 1;
        return end < text.length()
                && text.charAt(end) == ':'
                && start - line < LONGEST_TITLE
                && text.substring(line, start).indexOf(',') < 0;
    }

    /** Returns where the sentence begins that ends at an offset. */
    int sentence(int from, int end) {
        int line = text.lastIndexOf('\n', end - 1) + 1;
        while (line > from
                && line < end
                && Character.isLowerCase(text.charAt(line))
                && line >= end - LONGEST_SENTENCE) {
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
        return Sentences.start(text, Math.max(Math.max(from, line), end - LONGEST_SENTENCE), end);
    }

    /** Returns whom the office means that opens a sentence: {@code The minister also spoke of NAME}; -1 where none does. */
    private int opener(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (!text.startsWith("The ", at)) {
            return -1;
        }
        List<Term> terms = Terms.read(text, at, end, LONGEST_OFFICE);
        for (int i = 1; i + 1 < terms.size() && terms.get(i).word(); i++) {
            Term next = terms.get(i + 1);
            boolean subject = next.word()
                    && !next.capital()
                    && !next.is(WordKind.PREPOSITION)
                    && !next.lower().equals("and");
            if (terms.get(i).is(WordKind.OFFICE) && !next.is(WordKind.OFFICE)) {
                return subject ? offices.meant(NounPhrase.endingAt(terms, i), at) : -1;
            }
        }
        return -1;
    }

    /** Returns whether the pronoun stands in a stretch outside quotation marks. */
    private boolean speaksOf(int from, int to, String pronoun) {
        int at = from;
        for (int i = firstEndingBehind(from);
                i < marked.size() && marked.get(i).outside().start() < to;
                i++) {
            if (holds(at, marked.get(i).outside().start(), pronoun)) {
                return true;
            }
            at = marked.get(i).outside().end();
        }
        return holds(at, to, pronoun);
    }

    private boolean holds(int from, int to, String pronoun) {
        return Terms.read(text, from, to, LONGEST_SENTENCE).stream()
                .anyMatch(term -> term.lower().equals(pronoun));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).outside().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
