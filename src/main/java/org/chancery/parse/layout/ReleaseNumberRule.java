package org.chancery.parse.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kind of a document and its number, above the headline: {@code PRESS RELEASE No. 236}, {@code Statement 14/2019}. */
final class ReleaseNumberRule implements LineRule {

    private static final int MOST_WORDS = 6;

    /** What stands behind the kind; it has no part that can be matched in two ways. */
    private static final Pattern NUMBER =
            Pattern.compile("[ ,:#]*(?:(?:no|nr|n|num|number)\\b[.º°]?\\s*)?#?[0-9]{1,5}(?:[/-][0-9]{2,4})?\\.?$");

    private final Lexicon lexicon;

    ReleaseNumberRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > MOST_WORDS || !row.hasDigit()) {
            return null;
        }
        var number = NUMBER.matcher(row.key());
        boolean kind = number.find()
                && number.start() > 0
                && lexicon.line(Lexicon.bare(row.key().substring(0, number.start()))) == Role.KICKER;
        return kind ? Vote.of(row, Role.KICKER, Vote.LIKELY, "document-symbol") : null;
    }
}
