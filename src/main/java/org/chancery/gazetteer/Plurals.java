package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Singular and plural of English phrases by their last word. */
final class Plurals {

    private Plurals() {}

    /** Returns the phrase and its likely other number; nothing is added to a phrase with letters beyond ASCII. */
    static List<String> of(String phrase) {
        List<String> forms = new ArrayList<>(2);
        forms.add(phrase);
        char last = phrase.isEmpty() ? ' ' : phrase.charAt(phrase.length() - 1);
        if (last < 'a' || last > 'z' || !isAscii(phrase)) {
            return forms;
        }
        String stem = phrase.substring(0, phrase.length() - 1);
        if (phrase.endsWith("ies") && phrase.length() > 4) {
            forms.add(phrase.substring(0, phrase.length() - 3) + "y");
        } else if (phrase.endsWith("sis")) {
            forms.add(phrase.substring(0, phrase.length() - 2) + "es");
        } else if (phrase.endsWith("ss") || phrase.endsWith("sh") || phrase.endsWith("ch") || last == 'x') {
            forms.add(phrase + "es");
        } else if (last == 's') {
            forms.add(stem);
        } else if (last == 'y' && phrase.length() > 1 && "aeiou".indexOf(phrase.charAt(phrase.length() - 2)) < 0) {
            forms.add(stem + "ies");
        } else {
            forms.add(phrase + "s");
        }
        return forms;
    }

    private static boolean isAscii(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
