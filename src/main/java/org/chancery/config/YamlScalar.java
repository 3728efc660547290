package org.chancery.config;

import java.util.Locale;
import java.util.Set;

/** Writes single values of YAML so that every reader of YAML 1.1 and 1.2 reads the same text again. */
public final class YamlScalar {

    /** Words that some readers take for nothing or for true and false. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlScalar() {}

    /** Returns a value as it is where that is safe between brackets too, else in quotation marks. */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Returns a value in double quotation marks, in which every character can be written. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || isSeparator(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** Returns whether a value needs no quotation marks, neither by itself nor between brackets. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.codePoints().allMatch(YamlScalar::isPlain)
                && !text.endsWith(" ")
                && !TAKEN.contains(text.toLowerCase(Locale.ROOT))
                && !isNumber(text);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || " .-'/_()’".indexOf(c) >= 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '_');
    }

    private static boolean isSeparator(int c) {
        return c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}
