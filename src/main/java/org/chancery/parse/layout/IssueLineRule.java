package org.chancery.parse.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Number and price of an issue under its masthead: {@code Nr. 51   Pris 20 øre}, {@code Vol. XII, No. 4 — Price 2d},
 * {@code Late City  Vol. XXVIII  No. 11}. */
final class IssueLineRule implements LineRule {

    private static final int LONGEST = 9;

    /** Words of a line that has both a volume and a number in it. */
    private static final int LONGEST_OF_BOTH = 14;

    /** UTF-16 units of the longest name of a paper before its number. */
    private static final int LONGEST_NAME = 50;

    private static final Set<String> NUMBERS = Set.of(
            "nr",
            "no",
            "n°",
            "nº",
            "№",
            "vol",
            "volume",
            "issue",
            "num",
            "núm",
            "číslo",
            "broj",
            "sayı",
            "số",
            "jahrgang",
            "årgang",
            "año",
            "ano",
            "anno",
            "rok",
            "година",
            "год");

    private static final Set<String> VOLUMES =
            Set.of("vol", "volume", "año", "ano", "anno", "année", "jahrgang", "årgang", "rok", "tomo");

    private static final Set<String> PRICES = Set.of(
            "price", "preis", "pris", "prix", "precio", "preço", "prezzo", "prijs", "cena", "hinta", "ár", "pret",
            "preț", "fiyatı", "цена", "ціна", "τιμή", "cents", "pence");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST_OF_BOTH
                || row.words() < 2
                || !row.hasDigit()
                || DateTokens.of(row.text()).found()) {
            return null;
        }
        boolean number = false;
        boolean price = false;
        boolean volume = false;
        boolean inVolume = false;
        String[] words = row.key().split("[ .,:|·—-]+");
        for (int i = 0; i < words.length; i++) {
            number |= i == 0 && NUMBERS.contains(words[i]);
            price |= PRICES.contains(words[i]);
            volume |= VOLUMES.contains(words[i]);
            inVolume |= volume && !VOLUMES.contains(words[i]) && NUMBERS.contains(words[i]);
        }
        boolean opens = words.length > 0 && PRICES.contains(words[0]);
        boolean most = row.words() <= LONGEST && (number && price || opens);
        Vote named = inVolume ? behindName(page, row) : null;
        if (named != null) {
            return named;
        }
        return most || inVolume ? Vote.of(row, Role.MENU, Vote.LIKELY, "issue-line") : null;
    }

    /** {@code El Mensajero de Oaxaca            Año XXII — Núm. 7,904}: the paper's name before a wide gap. */
    private static @Nullable Vote behindName(Page page, Row row) {
        int gap = row.text().indexOf("   ");
        if (gap <= 0 || gap > LONGEST_NAME) {
            return null;
        }
        String name = row.text().substring(0, gap);
        for (String word : Spacing.words(name)) {
            if (Character.isLowerCase(word.charAt(0)) && word.length() > 3 || Character.isDigit(word.charAt(0))) {
                return null;
            }
        }
        boolean numbered = VOLUMES.contains(Spacing.words(row.key())[0].replace(".", ""));
        boolean edition = !page.outlets().looksLikeOutlet(name)
                && page.outlets().byName(name).isEmpty()
                && row.index() > 0;
        int from = gap;
        while (Row.isBlank(row.text().charAt(from))) {
            from++;
        }
        return numbered || edition
                ? null
                : new Vote(
                        Vote.LIKELY,
                        List.of(
                                new Line(row.part(0, gap), Role.MASTHEAD, null, "masthead-words"),
                                new Line(row.part(from, row.text().length()), Role.MENU, null, "issue-line")));
    }
}
