package org.chancery.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of names in lists: the root order of the Unicode Collation Algorithm as CLDR has it, the same on every
 * machine. Accents and case matter only between names that are otherwise the same.
 */
public final class Collation {

    /** Compares names; of names that are equal to a reader the one with the lesser code units comes first. */
    public static final Comparator<String> ORDER = Collation::compare;

    private Collation() {}

    /**
     * Returns the order of names that readers of a language expect: that of CLDR for the language. Safe for several threads.
     *
     * @param language BCP 47 tag
     */
    public static Comparator<String> of(String language) {
        Collator collator =
                Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
        return (a, b) -> {
            int c = collator.compare(a, b);
            return c != 0 ? c : a.compareTo(b);
        };
    }

    private static int compare(String a, String b) {
        int c = Root.COLLATOR.compare(a, b);
        return c != 0 ? c : a.compareTo(b);
    }

    /**
     * Returns the letter under which a name stands in an A to Z list: a capital of A to Z, for names in other scripts that
     * of their transliteration, or {@code #} where the name begins with no letter.
     */
    public static String initial(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                String slug = Character.isLetter(c) ? Slugs.slug(name.substring(i)) : "";
                char first = slug.startsWith("x-") && !isLatinX(c) ? '#' : slug.isEmpty() ? '#' : slug.charAt(0);
                return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 32)) : "#";
            }
            i += Character.charCount(c);
        }
        return "#";
    }

    private static boolean isLatinX(int c) {
        return c == 'x' || c == 'X';
    }

    /** Loads the rules only when something is to be sorted. */
    private static final class Root {

        static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();
    }
}
