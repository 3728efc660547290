package org.chancery.parse.layout;

import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** An outlet's name by itself, or with a section or its other name behind a bar. */
final class MastheadRule implements LineRule {

    /** Name of this rule where the words are like those of an outlet's name. */
    static final String WORDS = "masthead-words";

    /** Name of this rule where the edition stands beside the name. */
    static final String EDITION = "name-of-edition";

    /** Name of this rule where the words are those of a ministry or mission. */
    static final String ISSUER = "issuer-name";

    private static final int LONGEST = 20;

    private static final int LONGEST_NAME = 8;

    /** The languages that sites are most often offered in, in their own words. */
    private static final Set<String> LANGUAGES = Set.of(
            "english",
            "français",
            "francais",
            "español",
            "deutsch",
            "italiano",
            "português",
            "nederlands",
            "polski",
            "türkçe",
            "tiếng việt",
            "bahasa indonesia",
            "ελληνικά",
            "русский",
            "українська",
            "қазақша",
            "монгол",
            "العربية",
            "عربي",
            "עברית",
            "فارسی",
            "中文",
            "简体中文",
            "繁體中文",
            "日本語",
            "한국어",
            "ไทย");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || Shape.endsWithQuestion(row.text())) {
            return null;
        }
        if (row.words() > LONGEST_NAME) {
            return IssuerName.is(row.text())
                    ? Vote.of(row, Role.MASTHEAD, Vote.HINT, ISSUER)
                    : overLanguages(page, row);
        }
        Vote edition = beforeEdition(row);
        if (edition != null) {
            return edition;
        }
        String name = unwrapped(row.text());
        if (page.outlets().byName(name).isPresent()) {
            return isSection(name) ? null : Vote.of(row, Role.MASTHEAD, Vote.LIKELY, "masthead");
        }
        if (row.words() <= 6 && page.outlets().looksLikeOutlet(name) && StaffLine.outlet(name) == null) {
            return Vote.of(row, Role.MASTHEAD, Vote.HINT, WORDS);
        }
        if (IssuerName.is(name)) {
            return Vote.of(row, Role.MASTHEAD, Vote.HINT, ISSUER);
        }
        Vote languages = overLanguages(page, row);
        return languages == null ? besideBar(page, row) : languages;
    }

    /** {@code Foreign affairs}: a section, where the paper of that name is {@code Foreign Affairs}. */
    private static boolean isSection(String name) {
        String[] words = Spacing.words(name);
        return words.length == 2
                && Character.isUpperCase(words[0].charAt(0))
                && Character.isLowerCase(words[1].charAt(0))
                && words[0].chars().skip(1).allMatch(Character::isLowerCase);
    }

    /** {@code DONAU-TAGBLATT · English page}; the name of a web edition is furniture. */
    private static @Nullable Vote beforeEdition(Row row) {
        int sign = EditionName.sign(row.text());
        if (sign < 0) {
            return null;
        }
        boolean online = EditionName.isOnline(row.text().substring(sign));
        Range name = row.part(0, sign);
        int from = sign;
        while (from < row.text().length()
                && !Character.isLetterOrDigit(row.text().charAt(from))) {
            from++;
        }
        return online
                ? Vote.of(row, Role.MENU, Vote.CERTAIN, new Range(name.start(), name.end()), EDITION)
                : new Vote(
                        Vote.CERTAIN,
                        List.of(
                                new Line(name, Role.MASTHEAD, null, EDITION),
                                new Line(row.part(from, row.text().length()), Role.KICKER, null, "section")));
    }

    /** {@code Ministry of Foreign Affairs | Français | Русский}: a name beside the languages of the site. */
    private static @Nullable Vote overLanguages(Page page, Row row) {
        List<Range> parts = row.items().parts();
        if (parts.size() < 2 || row.items().bars() == 0) {
            return null;
        }
        String name = page.text(parts.get(0));
        if (!IssuerName.is(name) && page.outlets().byName(name).isEmpty()) {
            return null;
        }
        for (Range part : parts.subList(1, parts.size())) {
            if (!LANGUAGES.contains(Row.key(page.text(part)))) {
                return null;
            }
        }
        Range rest = new Range(parts.get(1).start(), row.range().end());
        return new Vote(
                Vote.CERTAIN + 1,
                List.of(
                        new Line(parts.get(0), Role.MASTHEAD, null, "masthead"),
                        new Line(rest, Role.MENU, null, "languages")));
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
        if (isShortForm(name, beside)) {
            return new Vote(Vote.LIKELY, List.of(new Line(row.range(), Role.MASTHEAD, second, WORDS)));
        }
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

    /** {@code IMP | Institute for Mountain Policy}: the first letters of the words behind the bar. */
    private static boolean isShortForm(String letters, String name) {
        StringBuilder initials = new StringBuilder(name.length());
        for (String word : Spacing.words(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return letters.length() >= 2 && letters.contentEquals(initials);
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
