package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Tells of a capitalised word whether it can be part of a person's name, by its neighbours and by what else it may mean. */
final class NameParts {

    private static final Set<String> PEERS =
            Set.of("lord", "lady", "baron", "baroness", "viscount", "dame", "mr", "mrs", "ms", "miss");

    private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "dr", "prof", "daw", "u");

    /** What follows Sultan where it is a given name: {@code Sultan Al Jaber}; before a given name it is a title. */
    private static final Set<String> CHAIN = Set.of("al", "el", "bin", "ibn");

    private NameParts() {}

    /** Returns whether a capitalised word can be part of a name. */
    static boolean nameable(List<Word> words, int i, boolean capsLine) {
        Word word = words.get(i);
        if (word.type() == Shape.OTHER_LETTERS || !word.capital()) {
            return false;
        }
        Word before = i > 0 && word.joined() ? words.get(i - 1) : null;
        Word after = i + 1 < words.size() && words.get(i + 1).joined() ? words.get(i + 1) : null;
        if (word.type() == Shape.CAPS && !capsLine) {
            return capsName(word, before, after);
        }
        if (word.length() < 2) {
            return false;
        }
        if (word.is(Lexicon.TITLE | Lexicon.MODIFIER)) {
            return titleAsName(word, before, after);
        }
        if (word.is(Lexicon.TIME)
                && word.is(Lexicon.VIETNAMESE)
                && after != null
                && after.type() == Shape.CAPITAL
                && after.is(Lexicon.VIETNAMESE_GIVEN)) {
            return true;
        }
        boolean says = after != null && after.type() == Shape.LOWER && after.is(Lexicon.SAY);
        if (word.is(Lexicon.TIME) && word.is(Lexicon.VIETNAMESE_GIVEN) && says) {
            return true; // Mai told him
        }
        if (word.is(Lexicon.TIME)) {
            return word.is(Lexicon.NAME)
                    && ((before != null && before.is(Lexicon.HONORIFIC | Lexicon.GIVEN) && before.capital())
                            || (word.is(Lexicon.GIVEN) && after != null && plain(after) && after.is(Lexicon.NAME)));
        }
        boolean title = before != null && before.is(Lexicon.TITLE) && before.capital();
        if (word.is(Lexicon.PLACE | Lexicon.HEAD | Lexicon.PREHEAD)) {
            boolean speaks = word.is(Lexicon.FAMILY)
                    && !word.is(Lexicon.PLACE)
                    && after != null
                    && after.type() == Shape.LOWER
                    && after.is(Lexicon.SAY);
            if (word.is(Lexicon.PLACE) && peer(word, before, after)) {
                return true;
            }
            return word.is(Lexicon.NAME)
                    && (title || speaks || (before != null && plain(before)) || (after != null && plain(after)));
        }
        if (word.is(Lexicon.COMMON)) {
            if (!word.is(Lexicon.NAME)) {
                return title && !word.opens() && before != null && ADDRESS.contains(before.key());
            }
            return true;
        }
        return true;
    }

    /** Returns whether a place is somebody's family name: {@code Baroness Scotland}, {@code Patricia Scotland}. */
    private static boolean peer(Word word, @Nullable Word before, @Nullable Word after) {
        if (before == null
                || before.type() != Shape.CAPITAL
                || word.type() != Shape.CAPITAL
                || (after != null && after.capital())) {
            return false;
        }
        boolean given = Address.womanGiven(before.key()) || Address.manGiven(before.key());
        return PEERS.contains(before.key()) || given && !before.is(Lexicon.PLACE | Lexicon.COMMON | Lexicon.HEAD);
    }

    static boolean plain(Word word) {
        return word.capital()
                && (!word.is(Lexicon.COMMON
                                | Lexicon.PLACE
                                | Lexicon.HEAD
                                | Lexicon.TITLE
                                | Lexicon.MODIFIER
                                | Lexicon.TIME)
                        || (word.is(Lexicon.NAME) && !word.is(Lexicon.PLACE | Lexicon.HEAD | Lexicon.TITLE)));
    }

    private static boolean capsName(Word word, @Nullable Word before, @Nullable Word after) {
        if (word.is(Lexicon.PLACE | Lexicon.COMMON | Lexicon.TITLE | Lexicon.MODIFIER | Lexicon.HEAD | Lexicon.TIME)
                && !word.is(Lexicon.NAME)) {
            return false;
        }
        if (word.length() < 2) {
            return false;
        }
        boolean titled = before != null && before.is(Lexicon.TITLE) && before.capital();
        boolean known = word.is(Lexicon.NAME) || word.length() > 4;
        if (titled && known) {
            return true;
        }
        if (after != null && after.capital() && plain(after)) {
            return after.type() == Shape.CAPS
                    || word.is(Lexicon.FAMILY | Lexicon.FAMILY_FIRST)
                    || after.is(Lexicon.GIVEN)
                    || (word.length() == 2 && !vowel(word.key()));
        }
        return true;
    }

    private static boolean vowel(String key) {
        for (int i = 0; i < key.length(); i++) {
            if ("aeiouy".indexOf(key.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean titleAsName(Word word, @Nullable Word before, @Nullable Word after) {
        boolean burmese = before != null
                && before.capital()
                && (before.key().equals("u") || before.key().equals("daw"));
        if (burmese && word.is(Lexicon.HONORIFIC) && after != null && plain(after)) {
            return true;
        }
        if (word.key().equals("sultan") && (before == null || !before.is(Lexicon.NAME | Lexicon.PARTICLE))) {
            return after != null && CHAIN.contains(after.key());
        }
        if (before == null || before.type() == Shape.MARK || !word.joined()) {
            boolean acts = after != null && after.type() == Shape.LOWER && after.is(Lexicon.SAY);
            if (acts && word.is(Lexicon.HONORIFIC) && word.is(Lexicon.FAMILY) && !word.is(Lexicon.OFFICE)) {
                return true;
            }
        }
        boolean don = word.key().equals("don") || word.key().equals("dom");
        if (!word.is(Lexicon.NAME) || (don && after != null && after.is(Lexicon.GIVEN) && !after.is(Lexicon.FAMILY))) {
            return false;
        }
        if (word.is(Lexicon.KOREAN) && word.is(Lexicon.HONORIFIC) && (after == null || after.type() == Shape.LOWER)) {
            return true;
        }
        boolean syllable = after != null && plain(after) && Syllables.all(List.of(after.key()));
        if (word.is(Lexicon.FAMILY_FIRST) && !word.is(Lexicon.OFFICE) && syllable) {
            return before == null || !before.is(Lexicon.OFFICE) || word.is(Lexicon.KOREAN);
        }
        boolean given = before != null && before.capital() && before.is(Lexicon.GIVEN) && !before.is(Lexicon.TITLE);
        if (given && word.is(Lexicon.FAMILY)) {
            return true;
        }
        return word.is(Lexicon.GIVEN) && after != null && plain(after) && !(before != null && before.is(Lexicon.TITLE));
    }
}
