package org.chancery.parse.layout;

import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** Credits and source lines: a label such as {@code Editor:} or {@code Source:} and who it names. */
final class LabelRule implements LineRule {

    private static final int LONGEST = 45;

    /** A sentence of more words behind a label names nobody. */
    private static final int LONGEST_CREDIT = 14;

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
        boolean bare = row.key().substring(0, start.length()).indexOf(':') < 0
                && row.key().indexOf('(') != 0;
        if (bare && row.words() > 20 && Shape.isProse(row) && role == Role.SOURCE_LINE) {
            return null;
        }
        boolean asks = Shape.endsWithQuestion(text) || row.words() > LONGEST_CREDIT && Shape.endsSentence(text);
        if (role == Role.CREDIT && asks) {
            return null; // the turn of a reporter who asks
        }
        String rest = text.substring(Math.min(text.length(), start.length())).strip();
        if (isLooseWord(row, start)
                && page.outlets().byName(rest).isEmpty()
                && !page.outlets().looksLikeOutlet(MastheadRule.unwrapped(rest))) {
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
