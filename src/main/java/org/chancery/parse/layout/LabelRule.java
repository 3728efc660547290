package org.chancery.parse.layout;

import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** Credits and source lines: a label such as {@code Editor:} or {@code Source:} and who it names. */
final class LabelRule implements LineRule {

    private static final int LONGEST = 45;

    private final Lexicon lexicon;
    private final Role role;
    private final String name;

    LabelRule(Lexicon lexicon, Role role, String name) {
        this.lexicon = lexicon;
        this.role = role;
        this.name = name;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST) {
            return null;
        }
        Lexicon.Start start = lexicon.start(row.key());
        if (start == null || start.role() != role) {
            return null;
        }
        String text = row.text();
        if (isLooseWord(row, start) && page.outlets().byName(text.substring(Math.min(text.length(), start.length())).strip()).isEmpty()) {
            return null;
        }
        int from = 0;
        while (from < start.length() && from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int end = Math.min(start.length(), text.length());
        while (end > from && (text.charAt(end - 1) == ':' || Row.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        Range label = row.part(from, end);
        return Vote.of(row, role, Vote.CERTAIN, label, name);
    }

    /** Returns whether the label is a short common word without a colon, so needs a known name behind it. */
    private static boolean isLooseWord(Row row, Lexicon.Start start) {
        String label = row.key().substring(0, start.length());
        return label.length() <= 5 && label.indexOf(':') < 0 && label.indexOf('：') < 0;
    }
}
