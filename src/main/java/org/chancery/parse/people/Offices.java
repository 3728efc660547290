package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.parse.people.Word.Shape;

/** Reads the words of an office before or behind a name. */
final class Offices {

    private static final int REACH = 14;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "to", "&", "on");
    private static final Set<String> OPENERS = Set.of(
            "then", "former", "ex", "late", "current", "new", "outgoing", "incoming", "interim", "acting", "visiting");
    private static final Set<String> MORE_OFFICES =
            Set.of("fellow", "member", "head", "founder", "historian", "expert");

    private Offices() {}

    /** Collects the titles that end right before the name at {@code nearest}, and the widest office among them. */
    static void leftwards(Candidate c, int nearest) {
        List<Word> words = c.words;
        int first = nearest;
        int officeEnd = -1;
        int officeStart = -1;
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
                    c.shownTitles.add(word.text());
                }
            } else if (word.is(Lexicon.MODIFIER)) {
                c.titles.add(word.key());
            }
            if (word.is(Lexicon.OFFICE) && officeEnd < 0) {
                officeEnd = i;
            }
            if (word.is(Lexicon.OFFICE)
                    || (officeEnd >= 0 && (word.is(Lexicon.MODIFIER) || OPENERS.contains(word.key())))) {
                officeStart = i;
            }
            first = i;
        }
        if (officeEnd >= 0) {
            int end = officeEnd;
            while (end + 1 <= nearest && !words.get(end + 1).is(Lexicon.HONORIFIC)) {
                end++;
            }
            c.office = new Range(
                    words.get(Math.max(first, officeStart)).start(),
                    words.get(end).end());
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
                Context.sexOf(c, word.key());
                c.tell(2.5, "relation");
                return;
            }
            boolean near = i >= last - 1 || ofPhrase(words, i, last);
            boolean lady =
                    word.key().equals("lady") && i > 0 && words.get(i - 1).key().equals("first");
            if ((word.is(Lexicon.OFFICE) || lady) && near) {
                int start = i;
                while (start > 0
                        && words.get(start).joined()
                        && (words.get(start - 1).is(Lexicon.MODIFIER | Lexicon.OFFICE | Lexicon.PLACE)
                                || OPENERS.contains(words.get(start - 1).key())
                                || (words.get(start - 1).type() == Shape.LOWER
                                        && words.get(start - 1).is(Lexicon.COMMON)
                                        && !stops(words.get(start - 1))))) {
                    start--;
                }
                for (int j = start; j <= i; j++) {
                    if (words.get(j).is(Lexicon.OFFICE | Lexicon.MODIFIER)) {
                        c.titles.add(words.get(j).key());
                    }
                }
                c.office = new Range(words.get(start).start(), words.get(last).end());
                c.tell(2.5, "apposition-before");
                return;
            }
        }
    }

    private static boolean stops(Word word) {
        return switch (word.key()) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "my",
                    "by",
                    "with",
                    "and",
                    "of",
                    "in",
                    "to",
                    "as",
                    "for",
                    "from",
                    "under",
                    "on",
                    "at",
                    "but",
                    "that",
                    "is",
                    "was" -> true;
            default -> false;
        };
    }

    private static boolean ofPhrase(List<Word> words, int office, int last) {
        for (int i = office + 1; i <= last && i <= office + 2; i++) {
            if (words.get(i).key().equals("of")
                    || words.get(i).key().equals("for")
                    || words.get(i).key().equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a title stands right before a name here, so that the words are the next item of a list. */
    private static boolean namedByTitle(List<Word> words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        return word.joined()
                && word.capital()
                && before.capital()
                && before.is(Lexicon.TITLE | Lexicon.HEAD | Lexicon.PLACE | Lexicon.COMMON)
                && NameParts.plain(word);
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

    /** Reads an apposition behind the name and a comma: {@code NAME, then Minister of Culture}. */
    static void behind(Candidate c) {
        List<Word> words = c.words;
        int start = c.to + 2;
        int end = -1;
        boolean office = false;
        for (int i = start; i < words.size() && i - start < REACH; i++) {
            Word word = words.get(i);
            if ((word.type() == Shape.MARK && !word.mark('\'') && !word.mark('’') && !word.mark('.'))
                    || (word.mark('.') && !words.get(i - 1).type().equals(Shape.INITIAL))) {
                break;
            }
            boolean verb = word.type() == Shape.LOWER && word.is(Lexicon.SAY) && !word.is(Lexicon.OFFICE) && i > start;
            if (verb) {
                break;
            }
            if ((word.is(Lexicon.OFFICE) || MORE_OFFICES.contains(word.key())) && i - start < 6) {
                office = true;
                c.titles.add(word.key());
            } else if (word.is(Lexicon.MODIFIER) && i - start < 6) {
                c.titles.add(word.key());
            }
            if (!office && i - start >= 6) {
                return;
            }
            if (i > start && namedByTitle(words, i)) {
                return;
            }
            end = i;
        }
        if (office && end >= start) {
            int from = words.get(start).key().equals("the")
                            || words.get(start).key().equals("a")
                    ? start + 1
                    : start;
            from = Math.min(from, end);
            boolean named = words.get(from).capital() && NameParts.nameable(words, from, false);
            if (!named) {
                c.office = new Range(words.get(from).start(), words.get(end).end());
                c.tell(2.5, "apposition-behind");
            }
        }
    }
}
