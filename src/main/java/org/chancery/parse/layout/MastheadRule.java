package org.chancery.parse.layout;

import java.util.List;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** An outlet's name by itself, or with a section or its other name behind a bar. */
final class MastheadRule implements LineRule {

    /** Name of this rule where the words are like those of an outlet's name. */
    static final String WORDS = "masthead-words";

    /** Name of this rule where the words are those of a ministry or mission. */
    static final String ISSUER = "issuer-name";

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > 8 || Shape.endsWithQuestion(row.text())) {
            return null;
        }
        String name = unwrapped(row.text());
        if (page.outlets().byName(name).isPresent()) {
            return Vote.of(row, Role.MASTHEAD, Vote.LIKELY, "masthead");
        }
        if (row.words() <= 6 && page.outlets().looksLikeOutlet(name)) {
            return Vote.of(row, Role.MASTHEAD, Vote.HINT, WORDS);
        }
        if (IssuerName.is(name)) {
            return Vote.of(row, Role.MASTHEAD, Vote.HINT, ISSUER);
        }
        return besideBar(page, row);
    }

    /** {@code THE UPLAND HERALD | Weekend}, {@code CARICOM | Caribbean Community}; a slogan behind the bar makes a menu. */
    static @Nullable Vote besideBar(Page page, Row row) {
        Items items = row.items();
        if (items.size() != 2 || items.bars() != 1 || items.gaps() + items.wide() > 0) {
            return null;
        }
        Range first = items.parts().get(0);
        Range second = items.parts().get(1);
        String name = page.text(first);
        String beside = page.text(second);
        boolean known =
                page.outlets().byName(name).isPresent() && !page.outlets().isCommonWord(name);
        if (!known && !page.outlets().looksLikeOutlet(name) || beside.split(" ").length > 4) {
            return null;
        }
        boolean named = page.outlets().byName(beside).isPresent();
        if (known && !named) {
            return null;
        }
        Line other = new Line(second, named ? Role.MASTHEAD : Role.KICKER, null, named ? "masthead" : "section");
        String rule = known ? "masthead" : WORDS;
        return new Vote(
                known ? Vote.LIKELY : Vote.HINT + 1, List.of(new Line(first, Role.MASTHEAD, null, rule), other));
    }

    /** Returns a name without a dash before it or brackets around it: {@code — VNS}, {@code (ANI)}. */
    static String unwrapped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "-–—(/*[_ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ")./*]_ -–—".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
