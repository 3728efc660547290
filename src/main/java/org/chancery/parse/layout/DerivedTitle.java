package org.chancery.parse.layout;

import org.chancery.model.Range;
import org.chancery.model.Title;

/** Makes a title from the first words of an article that has none. */
final class DerivedTitle {

    /** Longest made title in UTF-16 units, the mark of omission included. */
    private static final int LONGEST = 80;

    /** A clause shorter than this is not cut off before its comma. */
    private static final int SHORTEST_CLAUSE = 40;

    /** Units of a text that are looked at. */
    private static final int READ = 4 * LONGEST;

    private DerivedTitle() {}

    static Title of(Layout layout) {
        for (Line line : layout.lines()) {
            boolean text =
                    switch (line.role()) {
                        case PARAGRAPH, QUESTION, ANSWER, LIST_ITEM, BLOCK_QUOTE -> true;
                        default -> false;
                    };
            if (text) {
                String words = lede(layout, line);
                if (words.length() >= 3) {
                    return new Title(cut(words), Title.Basis.DERIVED, null);
                }
            }
        }
        return layout.lines().stream()
                .filter(line -> line.role().kept())
                .map(line -> layout.text(line).strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> new Title(cut(words), Title.Basis.DERIVED, null))
                .orElse(new Title("Untitled", Title.Basis.DERIVED, null));
    }

    private static String lede(Layout layout, Line line) {
        Range range = line.range();
        for (Dateline dateline : layout.datelines()) {
            if (range.contains(dateline.range())) {
                range = new Range(dateline.range().end(), range.end());
            }
        }
        return plain(range.of(layout.text()));
    }

    /** Returns the first words without signs of mark-up before them, runs of blanks made one; more of them than a title holds. */
    private static String plain(String text) {
        int start = 0;
        while (start < text.length() && (isBlank(text.charAt(start)) || "*_#>".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        StringBuilder words = new StringBuilder(READ);
        for (int i = start; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (words.length() >= READ && !blank) {
                return words.toString().stripLeading();
            }
            if (!blank) {
                words.append(text.charAt(i));
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String cut(String words) {
        int sentence = endOfSentence(words);
        if (sentence > 0 && sentence <= LONGEST) {
            return words.substring(0, sentence);
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int clause = -1;
        int blank = -1;
        for (int i = 0; i < LONGEST; i++) {
            char c = words.charAt(i);
            if (c == ' ') {
                blank = i;
            }
            boolean comma = (c == ',' || c == ';' || c == '—' || c == '–') && words.charAt(i + 1) == ' ';
            if (comma && i >= SHORTEST_CLAUSE) {
                clause = i;
            }
        }
        int end = clause > 0 ? clause : blank > 0 ? blank : LONGEST - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        String head = words.substring(0, end).strip();
        while (!head.isEmpty() && ",;:–—-".indexOf(head.charAt(head.length() - 1)) >= 0) {
            head = head.substring(0, head.length() - 1).strip();
        }
        return head + "…";
    }

    /** Returns where the first sentence ends without its full stop, or -1 where that is not in reach. */
    private static int endOfSentence(String words) {
        for (int i = 20; i < Math.min(words.length(), LONGEST + 1); i++) {
            boolean stop = words.charAt(i) == '.' && Character.isLowerCase(words.charAt(i - 1));
            if (stop && (i + 1 == words.length() || words.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }
}
