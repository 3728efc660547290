package org.chancery.parse.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a printed article goes on or comes from: {@code (Turn to LAOS, Page 4)}, {@code Continued from Page 1}. */
final class ContinuationRule implements LineRule {

    private static final int LONGEST = 10;

    private static final List<String> STARTS = List.of(
            "turn to ",
            "please turn to ",
            "continued ",
            "cont'd ",
            "contd ",
            "cont. ",
            "con't ",
            "see ",
            "please see ",
            "jump to ",
            "from page ",
            "suite page ",
            "suite en page ",
            "pasa a la ",
            "viene de la ",
            "sigue en ",
            "fortsetzung auf ",
            "fortsetzung von ",
            "segue a ");

    private static final List<String> PAGES = List.of("page", "pg.", "p.", "col.", "página", "pagina", "pág.", "seite");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.words() < 2) {
            return null;
        }
        String words = Lexicon.bare(row.key());
        boolean starts = STARTS.stream().anyMatch(words::startsWith);
        return starts && namesPage(words) ? Vote.of(row, Role.RELATED, Vote.LIKELY, "continuation") : null;
    }

    /** Returns whether a word for a page stands before a number, or the last word is one such as {@code A4}. */
    private static boolean namesPage(String words) {
        String[] parts = words.split("[ ,]+");
        String last = parts[parts.length - 1];
        boolean number = Character.isDigit(last.charAt(last.length() - 1)) && last.length() <= 4;
        boolean before = parts.length > 1 && PAGES.contains(parts[parts.length - 2]);
        boolean section = last.length() >= 2 && Character.isLetter(last.charAt(0)) && number;
        return number && before || section || PAGES.contains(last);
    }
}
