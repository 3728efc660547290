package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Reads titles and offices that stand before a name. */
final class Offices {

    private static final int REACH = 14;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "to", "&", "on");
    private static final Set<String> OPENERS = Set.of(
            "then", "former", "ex", "late", "current", "new", "outgoing", "incoming", "interim", "acting", "visiting");

    private Offices() {}

    /** Collects the titles that end right before the name at {@code nearest}, and the office among them. */
    static void leftwards(Candidate c, int nearest) {
        List<Word> words = c.words;
        for (int i = nearest; i >= 0 && nearest - i < REACH; i--) {
            Word word = words.get(i);
            if (i < nearest && !words.get(i + 1).joined()) {
                break;
            }
            boolean title = word.is(Lexicon.TITLE);
            boolean adds = title
                    || word.is(Lexicon.MODIFIER)
                    || (word.capital() && word.is(Lexicon.PLACE | Lexicon.HEAD | Lexicon.COMMON))
                    || OPENERS.contains(word.key())
                    || (LINKS.contains(word.key()) && i < nearest);
            if (!adds || (word.opens() && !title && !word.is(Lexicon.MODIFIER | Lexicon.PLACE))) {
                break;
            }
            if (title) {
                c.titles.add(word.key());
                if (word.is(Lexicon.HONORIFIC)) {
                    show(c, word);
                }
            } else if (word.is(Lexicon.MODIFIER)) {
                c.titles.add(word.key());
            }
        }
        int end = nearest;
        while (end > 0
                && words.get(end).is(Lexicon.HONORIFIC)
                && !words.get(end).is(Lexicon.OFFICE)
                && !isGeneral(words, end)) {
            end--;
        }
        OfficePhrase office = OfficePhrase.endingAt(words, end, false);
        if (office != null) {
            c.office = office.range(words);
        }
    }

    /** Returns whether a word closes an office and is no rank: {@code Secretary General}. */
    static boolean isGeneral(List<Word> words, int i) {
        return i > 0
                && words.get(i).key().equals("general")
                && words.get(i).joined()
                && words.get(i - 1).is(Lexicon.OFFICE);
    }

    /** Keeps a title as it is written, {@code Crown Prince} as one. */
    private static void show(Candidate c, Word title) {
        int last = c.shownTitles.size() - 1;
        if (title.key().equals("crown") && last >= 0) {
            c.shownTitles.set(last, title.text() + " " + c.shownTitles.get(last));
        } else {
            c.shownTitles.add(title.text());
        }
    }

    /** Reads an apposition that ends with a comma at {@code last + 1}: {@code the information minister, NAME}. */
    static void before(Candidate c, int last) {
        List<Word> words = c.words;
        for (int i = last; i >= 0 && last - i < REACH; i--) {
            Word word = words.get(i);
            if (word.type() == Shape.MARK && !word.mark('\'') && !word.mark('’') && !word.mark('-')) {
                return;
            }
            if (word.is(Lexicon.SAY) && !word.capital()) {
                return;
            }
            if (word.is(Lexicon.KIN) && !word.capital()) {
                c.kin = true;
                Address.sexOf(c, word.key());
                c.tell(2.5, "relation");
                return;
            }
            boolean near = i >= last - 1 || ofPhrase(words, i, last);
            boolean lady =
                    word.key().equals("lady") && i > 0 && words.get(i - 1).key().equals("first");
            if ((word.is(Lexicon.OFFICE) || lady) && near) {
                apposition(c, i, last);
                return;
            }
        }
    }

    private static void apposition(Candidate c, int noun, int last) {
        List<Word> words = c.words;
        for (int i = noun; i >= 0 && words.get(i).is(Lexicon.OFFICE | Lexicon.MODIFIER); i--) {
            c.titles.add(words.get(i).key());
        }
        OfficePhrase office = closed(c) ? OfficePhrase.endingAt(words, last, true) : null;
        if (office != null) {
            c.office = office.range(words);
        }
        c.tell(2.5, "apposition-before");
    }

    /** Returns whether the name ends like an apposition, with a mark, and not in the verb of another clause. */
    private static boolean closed(Candidate c) {
        @Nullable Word after = c.word(c.to + 1);
        return after == null
                || (after.type() == Shape.MARK && !after.mark('\'') && !after.mark('’'))
                || after.key().equals("and");
    }

    private static boolean ofPhrase(List<Word> words, int office, int last) {
        for (int i = office + 1; i <= last && i <= office + 2; i++) {
            if (words.get(i).key().equals("of")
                    || words.get(i).key().equals("for")
                    || words.get(i).key().equals("to")
                    || words.get(i).key().equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place of the office in {@code Chairman of the Sovereign Council NAME}, or -1. */
    static int withPhrase(List<Word> words, int nearest) {
        boolean of = false;
        for (int i = nearest; i > 0 && nearest - i < 9 && words.get(i).joined(); i--) {
            Word word = words.get(i);
            of |= word.key().equals("of")
                    || word.key().equals("for")
                    || word.key().equals("to");
            if (word.is(Lexicon.OFFICE)) {
                return of && word.capital() ? i : -1;
            }
            if (!word.capital() && !LINKS.contains(word.key())) {
                return -1;
            }
        }
        return words.get(0).is(Lexicon.OFFICE) && of && nearest < 9 ? 0 : -1;
    }
}
