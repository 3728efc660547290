package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Folding;

/** Splits names into folded words, so that spellings that differ in case, accents, apostrophes and hyphens compare equal. */
public final class AuthorityNames {

    private AuthorityNames() {}

    /**
     * Returns the words of a name or a title as {@link Folding} folds them, without apostrophes, split at whatever is no
     * letter or digit: {@code V.K. Singh} gives {@code v k singh}.
     */
    public static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        String folded = Folding.fold(name);
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                word.appendCodePoint(c);
            } else if (c != '\'' && word.length() > 0) {
                tokens.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            tokens.add(word.toString());
        }
        return tokens;
    }

    /** Returns the folded words of a name joined by single spaces. */
    public static String fold(String name) {
        return String.join(" ", tokens(name));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
