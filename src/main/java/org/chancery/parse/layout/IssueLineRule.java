package org.chancery.parse.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Number and price of an issue under its masthead: {@code Nr. 51   Pris 20 øre}, {@code Vol. XII, No. 4 — Price 2d},
 * {@code Late City  Vol. XXVIII  No. 11}. */
final class IssueLineRule implements LineRule {

    private static final int LONGEST = 9;

    /** Words of a line that has both a volume and a number in it. */
    private static final int LONGEST_OF_BOTH = 14;

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
            volume |= words[i].equals("vol") || words[i].equals("volume");
            inVolume |= volume && (words[i].equals("no") || words[i].equals("nr") || words[i].equals("issue"));
        }
        boolean opens = words.length > 0 && PRICES.contains(words[0]);
        boolean most = row.words() <= LONGEST && (number && price || opens);
        return most || inVolume ? Vote.of(row, Role.MENU, Vote.LIKELY, "issue-line") : null;
    }
}
