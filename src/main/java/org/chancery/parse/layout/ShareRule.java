package org.chancery.parse.layout;

import java.util.List;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** A row of share buttons: {@code WhatsApp   Facebook   Reddit}. */
final class ShareRule implements LineRule {

    /** A key of twelve words is the head of a row of no more than so many. */
    private static final int MOST_WORDS = 20;

    private final Lexicon lexicon;

    ShareRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.text().length() > 300) {
            return null;
        }
        Items items = row.items();
        if (items.size() < 2) {
            return buttons(row) ? Vote.of(row, Role.SHARE, Vote.CERTAIN, "share-row") : null;
        }
        int buttons = 0;
        for (Range part : items.parts()) {
            String key = Row.key(page.text(part));
            Lexicon.Start start = lexicon.start(key);
            buttons += lexicon.item(key) == Role.SHARE || start != null && start.role() == Role.SHARE ? 1 : 0;
        }
        boolean dated = buttons * 2 >= items.size() - 1
                && buttons > 0
                && isDate(page.text(items.parts().get(0)));
        if (dated) {
            Range first = items.parts().get(0);
            return new Vote(
                    Vote.CERTAIN,
                    List.of(
                            new Line(first, Role.DATE_LINE, null, "date-line"),
                            new Line(
                                    new Range(
                                            items.parts().get(1).start(),
                                            row.range().end()),
                                    Role.SHARE,
                                    null,
                                    "share-row")));
        }
        return buttons * 2 >= items.size() ? Vote.of(row, Role.SHARE, Vote.CERTAIN, "share-row") : null;
    }

    /** Returns whether an item beside buttons is the date of the article. */
    private static boolean isDate(String item) {
        DateTokens date = DateTokens.of(item);
        return date.found() && date.others() <= 2;
    }

    /** Returns whether every word of a short row names a button. */
    private boolean buttons(Row row) {
        if (row.words() > MOST_WORDS) {
            return false;
        }
        String[] words = row.key().split(" ");
        if (words.length < 2 || words.length > 12) {
            return false;
        }
        int buttons = 0;
        for (String word : words) {
            buttons += lexicon.item(word) == Role.SHARE ? 1 : 0;
        }
        return buttons >= words.length - 1 && buttons >= 2;
    }
}
