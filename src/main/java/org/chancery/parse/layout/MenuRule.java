package org.chancery.parse.layout;

import java.util.regex.Pattern;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** A row of short items side by side, and words such as {@code Home} that stand in menus. */
final class MenuRule implements LineRule {

    private static final int LONGEST_ITEM = 7;
    private static final int MOST_SECTIONS = 14;
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,2}(?:°|º|°C|ºC|C)[,.]?");
    private static final Pattern SCALE = Pattern.compile("°?[CF][,.]?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,2}°?");

    private final Lexicon lexicon;

    MenuRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.text().length() > 600) {
            return null;
        }
        if (lexicon.line(row.key()) == Role.MENU || lexicon.line(Spacing.closed(row.key())) == Role.MENU) {
            return Vote.of(row, Role.MENU, Vote.HINT, "menu-word");
        }
        if (row.words() == 2 && DateLineRule.isPage(row.text())) {
            return Vote.of(row, Role.MENU, Vote.LIKELY, "page-number");
        }
        if (row.key().contains("« previous") && row.key().contains("next")) {
            return Vote.of(row, Role.MENU, Vote.CERTAIN, "menu");
        }
        Items items = row.items();
        if (items.size() < 2) {
            if (isSections(row) || isWeather(row)) {
                return Vote.of(row, Role.MENU, Vote.CERTAIN, "menu");
            }
            return isStep(row) ? Vote.of(row, Role.MENU, Vote.LIKELY, "menu") : null;
        }
        Lexicon.Start label = lexicon.start(row.key());
        if (label != null && (label.role() == Role.RELATED || label.role() == Role.TAGS)) {
            return null;
        }
        if (isPlaceInList(page, items)) {
            return Vote.of(row, Role.MENU, Vote.CERTAIN, "menu");
        }
        int known = 0;
        int facts = 0;
        for (Range part : items.parts()) {
            String item = page.text(part);
            if (countWords(item) > LONGEST_ITEM && !isCodes(item)) {
                return null;
            }
            String key = Row.key(item);
            Lexicon.Start start = lexicon.start(key);
            known += lexicon.item(key) != null || start != null ? 1 : 0;
            facts += start != null && isFact(start.role()) ? 1 : 0;
        }
        boolean sentence = Shape.endsSentence(row.text()) && known == 0;
        if (sentence) {
            return null;
        }
        int parting = items.bars() + items.wide();
        if (parting == 1 && items.size() == 2) {
            String first = page.text(items.parts().get(0));
            boolean listed = page.outlets().byName(first).isPresent();
            if (MastheadRule.besideBar(page, row) != null) {
                return null;
            }
            if (known == 0 && listed) {
                return Vote.of(row, Role.MENU, Vote.LIKELY, "menu");
            }
        }
        if (known - facts < 2 && row.hasDigit() && DateTokens.of(row.text()).found()) {
            return null;
        }
        if (known >= 2 || parting >= 2 || items.gaps() + parting >= 2 && known >= 1) {
            return Vote.of(row, Role.MENU, Vote.CERTAIN, "menu");
        }
        return parting + items.gaps() >= 1
                ? Vote.of(row, Role.MENU, known == 1 ? Vote.LIKELY : Vote.HINT, "menu")
                : null;
    }

    /** {@code Archive | 1988 | December | Item 17 of 22}: where in a collection a page stands. */
    private static boolean isPlaceInList(Page page, Items items) {
        if (items.bars() < 2) {
            return false;
        }
        String[] last = Spacing.words(page.text(items.parts().get(items.size() - 1)));
        return last.length >= 3
                && last.length <= 4
                && last[last.length - 2].equalsIgnoreCase("of")
                && last[last.length - 1].chars().allMatch(Character::isDigit)
                && last[last.length - 3].chars().allMatch(Character::isDigit);
    }

    /** Returns whether a label tells of the article: when it came out, whose it is, who worked on it. */
    private static boolean isFact(Role role) {
        return role == Role.DATE_LINE || role == Role.SOURCE_LINE || role == Role.CREDIT || role == Role.BYLINE;
    }

    /** {@code News Opinion Sport Culture Lifestyle}: nothing but the names of sections. */
    private boolean isSections(Row row) {
        String[] words = Spacing.words(row.text());
        if (words.length < 3 || words.length > MOST_SECTIONS) {
            return false;
        }
        int known = 0;
        for (String word : words) {
            known += lexicon.item(Row.key(word)) != null ? 1 : 0;
        }
        return known >= 3 && known * 4 >= words.length * 3;
    }

    /** {@code Luanda, 30 C, céu limpo}: the weather of the day. */
    private static boolean isWeather(Row row) {
        String[] words = Spacing.words(row.text());
        for (int i = 0; i < words.length && words.length <= LONGEST_ITEM; i++) {
            boolean degrees = DEGREES.matcher(words[i]).matches()
                    || i > 0
                            && SCALE.matcher(words[i]).matches()
                            && NUMBER.matcher(words[i - 1]).matches();
            if (degrees) {
                return true;
            }
        }
        return false;
    }

    /** {@code « Previous}: a step to another page, not a quotation. */
    private static boolean isStep(Row row) {
        boolean arrow = row.text().startsWith("< ") || row.text().startsWith("« ");
        return arrow && row.words() <= 8 && row.text().indexOf('»') < 0 && !Shape.endsSentence(row.text());
    }

    /** {@code bg es cs da de}: the languages that a page is offered in. */
    private static boolean isCodes(String item) {
        for (String word : Spacing.words(item)) {
            if (word.length() > 2) {
                return false;
            }
        }
        return true;
    }

    private static int countWords(String item) {
        int words = 1;
        for (int i = 0; i < item.length(); i++) {
            words += Row.isBlank(item.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}
