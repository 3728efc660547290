package org.chancery.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/**
 * How far the letters beyond ASCII are those that a language written in an encoding uses. It tells encodings apart that
 * give words of equally good shape: {@code Beşiktaş} and {@code Beþiktaþ}.
 */
final class Familiarity {

    private static final String FRENCH = "àâæçèéêëîïôùûüÿœ";
    private static final String GERMAN = "äöüß";
    private static final String SPANISH = "áéíóúñü";
    private static final String PORTUGUESE = "áâãàçéêíóôõú";
    private static final String ITALIAN = "àèéìòù";
    private static final String NORDIC = "åäöæøé";
    private static final String ICELANDIC = "áðéíóúýþæö";
    private static final String POLISH = "ąćęłńóśźż";
    private static final String CZECH = "áčďéěíňóřšťúůýž";
    private static final String SLOVAK = "áäčďéíĺľňóôŕšťúýž";
    private static final String HUNGARIAN = "áéíóöőúüű";
    private static final String ROMANIAN = "ăâîşţ";
    private static final String CROATIAN = "čćđšž";
    private static final String TURKISH = "çğıiöşüâîû";
    private static final String LATVIAN = "āčēģīķļņšūž";
    private static final String LITHUANIAN = "ąčęėįšųūž";
    private static final String ESTONIAN = "äöõüšž";
    private static final String VIETNAMESE = "ăâđêôơưàáãèéêìíòóõùúý";

    private static final List<String> WESTERN =
            List.of(FRENCH, GERMAN, SPANISH, PORTUGUESE, ITALIAN, NORDIC, ICELANDIC);
    private static final List<String> CENTRAL = List.of(POLISH, CZECH, SLOVAK, HUNGARIAN, ROMANIAN, CROATIAN, GERMAN);

    /** The alphabets of an encoding's languages, only what goes beyond ASCII. */
    private static final Map<String, List<String>> ALPHABETS = Map.of(
            "windows-1252", WESTERN,
            "windows-1250", CENTRAL,
            "ISO-8859-2", CENTRAL,
            "windows-1254", List.of(TURKISH),
            "windows-1257", List.of(LATVIAN, LITHUANIAN, ESTONIAN),
            "windows-1258", List.of(VIETNAMESE),
            "x-MacRoman", WESTERN,
            "IBM850", WESTERN,
            "IBM852", CENTRAL);

    /** The letters that make up more than half of any text in the script. */
    private static final Map<UnicodeScript, String> COMMON = Map.of(
            UnicodeScript.CYRILLIC, "оеаинтрслвкдмупзіяыьйч",
            UnicodeScript.GREEK, "αοιετσνηυρπκμλς",
            UnicodeScript.HEBREW, "יוהלאמרתבשנ",
            UnicodeScript.ARABIC, "اليمنرتوبةعد",
            UnicodeScript.THAI, "านรกอเมงยลวทสตั่ี้ิ");

    private Familiarity() {}

    /**
     * Returns the share of letters beyond ASCII that are usual, 0 to 1; 1 where there is no such letter.
     *
     * @param text decoded text
     * @param charset name of the single-byte encoding it was decoded with
     */
    static double ofLetters(String text, String charset) {
        List<String> alphabets = ALPHABETS.get(charset);
        return alphabets == null ? common(text) : latin(text, alphabets);
    }

    /**
     * Returns the share of double bytes that stand for characters in common use, 0 to 1. The national standards put
     * those into rows of their own.
     *
     * @param bytes encoded text
     * @param charset name of the multi-byte encoding
     */
    static double ofDoubleBytes(byte[] bytes, String charset) {
        int all = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x80) {
                boolean single = charset.equals("windows-31j") && lead >= 0xA1 && lead <= 0xDF;
                all++;
                common += !single && isCommon(lead, bytes[i + 1] & 0xFF, charset) ? 1 : 0;
                i += single ? 0 : 1;
            }
        }
        return all == 0 ? 0 : common / (double) all;
    }

    private static boolean isCommon(int lead, int trail, String charset) {
        return switch (charset) {
            case "GB18030" -> trail >= 0xA1 && (isIn(lead, 0xB0, 0xD7) || lead == 0xA1 || lead == 0xA3);
            case "Big5-HKSCS" -> isIn(lead, 0xA4, 0xC6) || lead == 0xA1;
            case "windows-31j" -> isIn(lead, 0x81, 0x83) || isIn(lead, 0x88, 0x97);
            case "EUC-JP" -> lead == 0xA1 || lead == 0xA4 || lead == 0xA5 || isIn(lead, 0xB0, 0xCF);
            default -> trail >= 0xA1 && (isIn(lead, 0xB0, 0xC8) || lead == 0xA1);
        };
    }

    private static boolean isIn(int b, int first, int last) {
        return b >= first && b <= last;
    }

    private static double latin(String text, List<String> alphabets) {
        int letters = 0;
        int[] covered = new int[alphabets.size()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                letters++;
                char small = Character.toLowerCase(c);
                for (int k = 0; k < covered.length; k++) {
                    covered[k] += alphabets.get(k).indexOf(small) >= 0 ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int n : covered) {
            best = Math.max(best, n);
        }
        return letters == 0 ? 1 : best / (double) letters;
    }

    private static double common(String text) {
        int letters = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                letters++;
                common += COMMON.getOrDefault(UnicodeScript.of(c), "").indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : Math.min(1, common / (0.75 * letters));
    }
}
