package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Locale;

/** Text made safe to stand in HTML and XML, between tags as well as in an attribute. */
public final class Html {

    private static final char UNKNOWN = '\uFFFD';
    private static final SafeString TURNED = new SafeString(" dir=\"rtl\"");
    private static final SafeString STRAIGHT = new SafeString("");

    private Html() {}

    /**
     * Returns the text with the five characters of mark-up escaped, what no document may hold replaced, and signs that would
     * turn the order of the words after them written as their code points, such as {@code [U+202E]}.
     */
    public static String escape(CharSequence text) {
        if (plain(text, 0, text.length()) == text.length()) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), out);
        return out.toString();
    }

    /** Appends a stretch of a text, escaped. */
    public static void escape(CharSequence text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            int plain = plain(text, i, to);
            if (plain > i) {
                out.append(text, i, plain);
                i = plain;
                if (i == to) {
                    return;
                }
            }
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                case '\r', '\f', '\u000B' -> out.append(' ');
                default -> {
                    if (turns(c)) {
                        out.append("[U+")
                                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                                .append(']');
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < to
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        int whole = Character.toCodePoint(c, text.charAt(++i));
                        if ((whole & 0xFFFE) == 0xFFFE) {
                            out.append(UNKNOWN);
                        } else {
                            out.appendCodePoint(whole);
                        }
                    } else {
                        out.append(isAllowed(c) ? c : UNKNOWN);
                    }
                }
            }
        }
    }

    /** Returns where the next character stands that may not go into a page as it is. */
    private static int plain(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c < 0x7F
                ? c >= ' ' && c != '<' && c != '>' && c != '&' && c != '"' && c != '\''
                : c >= 0xA0 && c < Character.MIN_SURROGATE && !turns(c);
    }

    /**
     * Returns whether a sign opens, overrides or closes a stretch of another direction, so that words could be shown in an
     * order that nobody wrote. Marks that only place the signs beside them are harmless.
     */
    static boolean turns(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isAllowed(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && c < 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    }

    /**
     * Returns the BCP 47 tag of a text's script or language by its first letter, so that it is read aloud and set as what it
     * is; empty for Latin letters. A script that many languages share is told as a script.
     */
    public static String language(CharSequence text) {
        int first = text.codePoints().filter(Character::isLetter).findFirst().orElse('a');
        return switch (Character.UnicodeScript.of(first)) {
            case HAN -> "und-Hani";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case ARABIC -> "und-Arab";
            case HEBREW -> "und-Hebr";
            case CYRILLIC -> "und-Cyrl";
            case GREEK -> "el";
            case THAI -> "th";
            case LAO -> "lo";
            case KHMER -> "km";
            case MYANMAR -> "my";
            case DEVANAGARI -> "und-Deva";
            case BENGALI -> "und-Beng";
            case TAMIL -> "ta";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case ETHIOPIC -> "und-Ethi";
            default -> "";
        };
    }

    /** Returns the attribute for a direction, with a blank before it; empty for {@code ltr}, in which pages run. */
    public static SafeString turn(String direction) {
        return direction.equals("rtl") ? TURNED : STRAIGHT;
    }

    /** Returns the direction a text runs in, {@code rtl} or {@code ltr}, by its first letter. */
    public static String direction(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return "ltr";
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return "rtl";
            }
        }
        return "ltr";
    }
}
