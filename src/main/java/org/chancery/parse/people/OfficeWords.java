package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;

/** Tells of single words what they can be inside the words of an office. */
final class OfficeWords {

    private static final Set<String> MORE_NOUNS =
            Set.of("fellow", "member", "head", "founder", "historian", "expert", "official");
    private static final Set<String> NEVER_NOUNS = Set.of(
            "acting",
            "vice",
            "interim",
            "high",
            "opposition",
            "resident",
            "veteran",
            "witness",
            "writer",
            "author",
            "reporter",
            "correspondent",
            "photographer",
            "journalist",
            "student");
    private static final Set<String> WEAK = Set.of(
            "deputy",
            "leader",
            "head",
            "chief",
            "member",
            "fellow",
            "founder",
            "expert",
            "candidate",
            "director",
            "adviser",
            "advisor",
            "aide",
            "student",
            "representative",
            "delegate",
            "official",
            "coordinator",
            "resident",
            "owner",
            "principal");
    private static final Set<String> OPENERS =
            Set.of("then", "former", "ex", "outgoing", "incoming", "interim", "acting");
    private static final Set<String> NOT_IN_OFFICES = Set.of("late", "visiting", "new", "current");
    private static final Set<String> PRONOUNS = Set.of("us", "un", "au", "na", "under", "eu");
    private static final Set<String> SPANS = Set.of("day", "week", "weekend", "month", "quarter", "year", "season");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "on");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my");
    private static final Set<String> STOPS = Set.of(
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "as",
            "with",
            "during",
            "after",
            "since",
            "by",
            "from",
            "until",
            "when",
            "where",
            "while",
            "before",
            "under",
            "over",
            "about",
            "near",
            "but",
            "or",
            "not",
            "also",
            "if",
            "because",
            "then",
            "now",
            "today",
            "yesterday",
            "earlier",
            "later",
            "ago",
            "again",
            "and",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "these",
            "those",
            "there",
            "than",
            "through",
            "against",
            "between",
            "into",
            "like",
            "so",
            "only",
            "both",
            "all",
            "be",
            "are",
            "were",
            "his",
            "her",
            "their",
            "my",
            "our");
    private static final Set<String> ADJECTIVES_IN_ED =
            Set.of("armed", "retired", "allied", "combined", "advanced", "applied", "displaced", "disabled", "united");

    private OfficeWords() {}

    /** Returns whether the word can be the noun on which the words of an office hang. */
    static boolean noun(Word word) {
        return (word.is(Lexicon.OFFICE) || MORE_NOUNS.contains(word.key())) && !NEVER_NOUNS.contains(word.key());
    }

    /** Returns whether the noun means several people, so that it is no one's office. */
    static boolean plural(Word word) {
        String key = word.key();
        if (word.is(Lexicon.FOREIGN)) {
            return false;
        }
        return key.endsWith("s") || (key.endsWith("men") && word.is(Lexicon.OFFICE));
    }

    /** Returns whether the noun says too little to be an office by itself. */
    static boolean weak(Word word) {
        return WEAK.contains(word.key()) && !word.is(Lexicon.FOREIGN);
    }

    /** Returns whether a word may stand between a determiner and the noun without a sign of its own. */
    static boolean plainPremodifier(Word word) {
        return word.letters()
                && word.type() == Shape.LOWER
                && !word.is(Lexicon.SAY | Lexicon.KIN | Lexicon.TIME)
                && !function(word)
                && !participle(word);
    }

    /** Returns whether the word at {@code i} belongs to the office that goes on behind it. */
    static boolean premodifier(List<Word> words, int i) {
        Word word = words.get(i);
        String key = word.key();
        if (!word.letters() || NOT_IN_OFFICES.contains(key)) {
            return false;
        }
        if (key.equals("then")) {
            return i == 0
                    || !Set.of("since", "by", "until", "just", "and", "from", "back", "but")
                            .contains(words.get(i - 1).key());
        }
        if (word.capital()) {
            boolean office = word.is(Lexicon.MODIFIER | Lexicon.OFFICE | Lexicon.PLACE);
            return office
                    || (word.is(Lexicon.HEAD | Lexicon.COMMON)
                            && !word.opens()
                            && !word.is(Lexicon.SAY | Lexicon.TIME)
                            && !function(word));
        }
        return OPENERS.contains(key)
                || (word.is(Lexicon.MODIFIER | Lexicon.OFFICE | Lexicon.PLACE | Lexicon.HEAD)
                        && !word.is(Lexicon.SAY)
                        && !SPANS.contains(key)
                        && !PRONOUNS.contains(key));
    }

    /** Returns whether the word can lead from the noun to what the office is of. */
    static boolean link(Word word) {
        return LINKS.contains(word.key()) && word.type() == Shape.LOWER;
    }

    /** Returns whether the word is an article or tells whose. */
    static boolean determiner(Word word) {
        return DETERMINERS.contains(word.key());
    }

    /** Returns whether the word can stand in what the office is of; not a verb, not the beginning of another clause. */
    static boolean complement(Word word) {
        if (word.type() == Shape.MARK || word.type() == Shape.NUMBER) {
            return false;
        }
        if (word.key().equals("the")) {
            return true;
        }
        if (word.type() == Shape.LOWER) {
            return !function(word) && !word.is(Lexicon.SAY) && !participle(word);
        }
        return !word.is(Lexicon.TIME) || word.is(Lexicon.NAME);
    }

    /** Returns whether the word opens a clause or stands for somebody. */
    static boolean function(Word word) {
        return STOPS.contains(word.key()) || LINKS.contains(word.key()) || DETERMINERS.contains(word.key());
    }

    private static boolean participle(Word word) {
        String key = word.key();
        return key.endsWith("ed") && key.length() > 4 && !ADJECTIVES_IN_ED.contains(key);
    }
}
