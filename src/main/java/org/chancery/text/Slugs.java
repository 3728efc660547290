package org.chancery.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;

/**
 * Names to addresses: small ASCII letters and digits with single hyphens between.
 *
 * <p>Latin letters lose their diacritics; other scripts are transliterated as the rules of CLDR have it: Cyrillic and
 * Greek by the readable systems of the name boards, Han as Mandarin, one syllable a word. Everything else is a hyphen,
 * an apostrophe too: {@code Pan Jin’e} becomes {@code pan-jin-e}. A slug is a legal file name on every system, with any
 * extension, and never {@code index}. The same text always gives the same slug; different texts may share one.
 */
public final class Slugs {

    /** A slug is cut near this length and told apart by a hash, so that paths stay short enough for every system. */
    private static final int LONGEST = 80;

    /** Device names of Windows, not usable as file names with any extension, and the name of a folder's own page. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");

    private Slugs() {}

    /** Returns the slug of a text; never empty. A text with no letter or digit gets one made from its hash. */
    public static String slug(String text) {
        // transliteration writes a soft sign as an apostrophe
        String latin = isLatin(text) ? text : Script.LATIN.transliterate(text).replace("'", "");
        String slug = hyphenate(Folding.fold(latin));
        if (slug.isEmpty()) {
            return "x-" + hash(text);
        }
        if (slug.length() > LONGEST) {
            slug = shorten(slug);
        }
        return isReserved(slug) ? "x-" + slug : slug;
    }

    private static String hyphenate(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        boolean apart = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (apart && out.length() > 0) {
                    out.append('-');
                }
                out.append(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return out.toString();
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x250
                    && Character.isLetterOrDigit(c)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return true;
    }

    private static String shorten(String slug) {
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + "-" + hash(slug);
    }

    private static boolean isReserved(String slug) {
        boolean port = slug.length() == 4
                && (slug.startsWith("com") || slug.startsWith("lpt"))
                && Character.isDigit(slug.charAt(3));
        return port || RESERVED.contains(slug);
    }

    /** {@link String#hashCode} is fixed by its specification, so the same on every machine. */
    private static String hash(String text) {
        return String.format(Locale.ROOT, "%08x", text.hashCode());
    }

    /** Loads the transliteration rules only when a name needs them. */
    private static final class Script {

        // a filter on the first part would hold for all of them, hence the empty first part

        static final Transliterator LATIN = Transliterator.getInstance(
                "Any-Null; [:Cyrillic:] Russian-Latin/BGN; [:Greek:] Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII");
    }
}
