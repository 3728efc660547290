package org.chancery.parse.layout;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes that desks set behind a report: {@code (END)}, {@code ENDS}, {@code -30-}, {@code PTI RKS TVS}, {@code /mt}, {@code DPB
 * # 41}.
 */
final class TailCodeRule implements LineRule {

    private static final Pattern PARTING = Pattern.compile("[ /]+");

    private static final Set<String> ENDS = Set.of(
            "end",
            "ends",
            "item ends",
            "end item",
            "end of text",
            "end text",
            "more",
            "mfl",
            "30",
            "xxx",
            "fin",
            "ende",
            "fim",
            "akhir",
            "hết",
            "конец",
            "fin del comunicado");

    private static final int MOST_CODES = 5;

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > MOST_CODES || row.words() == 0 || row.text().length() > 30) {
            return null;
        }
        String bare = Lexicon.bare(row.key());
        boolean signed = "(-#/*".indexOf(row.text().charAt(0)) >= 0;
        boolean end = ENDS.contains(bare) && (signed || bare.startsWith("end"));
        if (isDesk(row.text())) {
            return Vote.of(row, Role.NOTICE, Vote.LIKELY, "desk-initials");
        }
        return end || isSlashCode(row.text()) || isAgencyCode(page, row) || isSymbol(row.text())
                ? Vote.of(row, Role.SOURCE_LINE, Vote.HINT, "tail-code")
                : null;
    }

    /** {@code cs/mb/gd}: the initials of those at the desk who handled a report, in small letters. */
    private static boolean isDesk(String text) {
        int letters = 0;
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' && letters >= 2) {
                slashes++;
                letters = 0;
            } else if (c < 'a' || c > 'z' || ++letters > 4) {
                return false;
            }
        }
        return slashes > 0 && letters >= 2;
    }

    /** {@code /mt}, {@code /dpa}, {@code ab/cd}: small letters with a slash. */
    private static boolean isSlashCode(String text) {
        int letters = 0;
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                slashes++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else {
                return false;
            }
        }
        return slashes > 0 && letters >= 2 && letters <= 4 * (slashes + 1) && letters <= 12;
    }

    /** An agency's short form and the initials of those who worked on the report. */
    private static boolean isAgencyCode(Page page, Row row) {
        String[] words = PARTING.split(row.text());
        if (words.length < 2 || page.outlets().byName(words[0]).isEmpty()) {
            return false;
        }
        for (String word : words) {
            if (word.length() > 4 || !word.chars().allMatch(Character::isUpperCase)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a document in its series: {@code DPB # 41}, {@code SG/A/1712-AFR/3388}, {@code 2016/C 34}. */
    static boolean isSymbol(String text) {
        int figures = 0;
        int letters = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures += Character.isDigit(c) ? 1 : 0;
            letters += Character.isUpperCase(c) ? 1 : 0;
            signs += c == '/' || c == '#' ? 1 : 0;
            if (Character.isLowerCase(c) || Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return figures >= 2 && letters >= 1 && letters <= 12 && signs >= 1;
    }
}
