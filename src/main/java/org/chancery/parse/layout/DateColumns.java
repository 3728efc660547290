package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** What stands in columns behind a date: {@code 2014-06-03   Source: Harbour Mirror   Editor: Lu Ping}. */
final class DateColumns {

    /** What the head of a page counts beside the date. */
    private static final Set<String> COUNTED = Set.of(
            "comments",
            "comment",
            "read",
            "views",
            "shares",
            "reads",
            "kommentare",
            "commentaires",
            "comentarios",
            "likes");

    private DateColumns() {}

    /** Returns each column as a line by the label it opens with; without any label all is one line of a menu. */
    static List<Line> behind(Page page, Row row, Range behind, Lexicon lexicon) {
        List<Line> lines = new ArrayList<>();
        boolean labelled = false;
        for (Range part : row.items().parts()) {
            if (!behind.contains(part)) {
                continue;
            }
            String words = page.text(part);
            Lexicon.Start start = label(words, lexicon);
            if (start != null) {
                Role role = start.role();
                int end = start.length();
                while (end > 1 && (words.charAt(end - 1) == ':' || Row.isBlank(words.charAt(end - 1)))) {
                    end--;
                }
                lines.add(new Line(part, role, new Range(part.start(), part.start() + end), "column-label"));
                labelled = true;
            } else {
                boolean time =
                        DateTokens.of(words).others() == 0 && words.chars().anyMatch(Character::isDigit);
                lines.add(new Line(part, time ? Role.DATE_LINE : Role.MENU, null, "beside-date"));
            }
        }
        return labelled ? lines : List.of(new Line(behind, Role.MENU, null, "beside-date"));
    }

    /** Returns how many words of a row stand in columns with a label. */
    static int words(Page page, Row row, Lexicon lexicon) {
        int words = 0;
        if (row.items().size() > 1) {
            for (Range part : row.items().parts()) {
                String column = page.text(part);
                boolean beside = label(column, lexicon) != null || isCounter(column);
                words += beside ? Spacing.words(column).length : 0;
            }
        }
        return words;
    }

    /** {@code 27 comments}, {@code 3 min read}. */
    private static boolean isCounter(String column) {
        String[] words = Spacing.words(Row.key(column));
        boolean counted = false;
        for (String word : words) {
            counted |= COUNTED.contains(word);
        }
        return counted && words.length >= 2 && Character.isDigit(column.charAt(0));
    }

    /** Returns the label with a colon that a column opens with and that tells whose the article is, or null. */
    private static Lexicon.@Nullable Start label(String column, Lexicon lexicon) {
        Lexicon.Start start = lexicon.start(Row.key(column));
        if (start == null || start.length() > column.length()) {
            return null;
        }
        Role role = start.role();
        boolean fact = role == Role.SOURCE_LINE || role == Role.CREDIT || role == Role.BYLINE;
        return fact && column.substring(0, start.length()).indexOf(':') > 0 ? start : null;
    }
}
