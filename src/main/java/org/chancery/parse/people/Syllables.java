package org.chancery.parse.people;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by their form whether words can be syllables of a Chinese, Vietnamese or Korean name. */
final class Syllables {

    private static final String ONE =
            "(?:(?:ngh?|chh?|gh|kh|nh|ph|qu|sh|th|tr|ts|zh|hs|kw|hw|[bcdfghjklmnpqrstvwxyz])?+"
                    + "[aeiouyw]{1,4}+(?:ngh?|nh|ch|[cmnptrklg])?+)";
    private static final Pattern NAME_WORD = Pattern.compile(ONE + "(?:['-]?+" + ONE + "){0,2}+");

    private Syllables() {}

    /** Returns whether each word is short enough and formed like such a syllable or two. */
    static boolean all(List<String> keys) {
        for (String key : keys) {
            if (key.length() > 10 || !NAME_WORD.matcher(key).matches()) {
                return false;
            }
        }
        return true;
    }
}
