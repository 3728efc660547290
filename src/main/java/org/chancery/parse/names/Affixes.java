package org.chancery.parse.names;

import java.util.Set;

/** Words whose end or beginning a token takes its bounds from: abbreviations, prefixes and endings after a hyphen. */
final class Affixes {

    /** Words whose full stop ends no sentence, without it. */
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "sen", "gov", "lt", "col", "prof", "st", "jr", "sr", "rep", "rev", "hon",
            "amb", "capt", "maj", "sgt", "brig", "adm", "messrs", "mme", "mlle", "cmdr", "cpl", "pvt", "atty", "sec",
            "dep", "asst", "pres", "min", "md", "smt", "shri", "fr", "msgr", "hr", "supt", "insp", "esq", "retd", "vs",
            "no", "eng");

    /** What is cut off before a hyphen: {@code pro-}. */
    private static final Set<String> PREFIXES = Set.of(
            "pro", "anti", "post", "pre", "ex", "then", "non", "mid", "former", "vice", "co", "self", "ultra", "neo");

    /** What is cut off behind a hyphen: {@code -led}. */
    private static final Set<String> ENDINGS = Set.of(
            "led",
            "era",
            "backed",
            "style",
            "like",
            "based",
            "born",
            "brokered",
            "mediated",
            "appointed",
            "aligned",
            "inspired",
            "hosted",
            "chaired",
            "drafted",
            "sponsored",
            "allied",
            "supported",
            "controlled",
            "friendly",
            "type",
            "ordered",
            "run",
            "owned",
            "approved");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private Affixes() {}

    /** Returns whether the full stop behind these letters belongs to them. */
    static boolean isShortened(char[] text, int from, int to) {
        return isOneOf(SHORTENED, text, from, to);
    }

    /** Returns whether these letters before a hyphen are a token of their own. */
    static boolean isPrefix(char[] text, int from, int to) {
        return isOneOf(PREFIXES, text, from, to);
    }

    /** Returns whether these letters behind a hyphen are a token of their own. */
    static boolean isEnding(char[] text, int from, int to) {
        return isOneOf(ENDINGS, text, from, to);
    }

    private static boolean isOneOf(Set<String> words, char[] text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        char[] lower = new char[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = Letters.fold(text[i]);
        }
        return words.contains(new String(lower));
    }
}
