package org.chancery.parse.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writer and the paper in one row: {@code Chan Vuthy / Tonle Sap Times}, {@code Ana Duarte - The Coast Monitor}. */
final class WriterOutletRule implements LineRule {

    private static final int LONGEST = 10;

    private static final String[] SIGNS = {" / ", " | ", " - ", " – ", " — ", " • ", " · ", ", "};

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.words() < 3 || row.hasDigit()) {
            return null;
        }
        String text = row.text();
        for (String sign : SIGNS) {
            int at = text.indexOf(sign);
            if (at <= 0 || text.indexOf(sign, at + 1) >= 0) {
                continue;
            }
            String writer = text.substring(0, at).strip();
            String outlet = text.substring(at + sign.length()).strip();
            if (isPerson(page, writer) && isOutlet(page, outlet)) {
                return new Vote(
                        Vote.LIKELY,
                        List.of(
                                new Line(row.part(0, at), Role.BYLINE, null, "beside-outlet"),
                                new Line(
                                        row.part(at + sign.length(), text.length()),
                                        Role.MASTHEAD,
                                        null,
                                        "beside-writer")));
            }
        }
        return null;
    }

    private static boolean isOutlet(Page page, String name) {
        boolean known =
                page.outlets().byName(name).isPresent() && !page.outlets().isCommonWord(name);
        return known || page.outlets().looksLikeOutlet(name);
    }

    private static boolean isPerson(Page page, String name) {
        String[] words = Spacing.words(name);
        return words.length >= 2
                && words.length <= 4
                && TitleCase.is(name)
                && !isOutlet(page, name)
                && !IssuerName.endsWithBody(name)
                && !IssuerName.is(name)
                && Lexicon.shipped().line(Row.key(name)) == null
                && Lexicon.shipped().item(Row.key(name)) == null
                && !EditionName.isSectionWord(words[words.length - 1]);
    }
}
