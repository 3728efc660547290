package org.chancery.parse.layout;

import org.chancery.text.WholeWords;

/** Whose page it is, by the lines that only an owner writes: a copyright line, a notice about cookies or reprinting. */
final class Owner {

    /** UTF-16 units of the shortest name that is looked for. */
    private static final int SHORTEST = 4;

    private Owner() {}

    /** Returns whether the words of a row stand in such a line elsewhere on the page. */
    static boolean isNamed(Draft draft, int row) {
        String name = withoutArticle(Lexicon.bare(draft.row(row).key()));
        if (name.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < draft.size(); i++) {
            boolean owners =
                    i != row && (draft.is(i, Role.COPYRIGHT, Vote.LIKELY) || draft.is(i, Role.NOTICE, Vote.LIKELY));
            if (owners && WholeWords.contains(draft.row(i).key(), name)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring(4) : name;
    }
}
