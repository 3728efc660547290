package org.chancery.parse.layout;

import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** {@code By Ana Duarte, Regional Correspondent}; the label is the word before the name. */
final class BylineRule implements LineRule {

    private static final int LONGEST = 24;

    private final Lexicon lexicon;

    BylineRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST) {
            return null;
        }
        Lexicon.Start start = lexicon.start(row.key());
        if (start == null || start.role() != Role.BYLINE) {
            return null;
        }
        String rest = row.text().substring(Math.min(start.length(), row.text().length()));
        if (!startsWithName(rest) || Shape.endsSentence(row.text()) && row.words() > 8) {
            return null;
        }
        Range label = row.part(0, start.length());
        return Vote.of(row, Role.BYLINE, Vote.CERTAIN, label, "byline");
    }

    /** Returns whether the first two words are capitalised, or the first is and nothing else follows. */
    private static boolean startsWithName(String text) {
        int names = 0;
        for (String word : text.strip().split("[ \\u00a0]+", 4)) {
            if (word.isEmpty() || names == 2) {
                break;
            }
            char first = word.charAt(0) == '*' && word.length() > 2
                    ? word.charAt(word.length() > 2 && word.charAt(1) == '*' ? 2 : 1)
                    : word.charAt(0);
            if (Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first)) {
                names++;
            } else if (names == 0) {
                return false;
            }
        }
        return names >= 1 && (names >= 2 || text.strip().indexOf(' ') < 0);
    }
}
