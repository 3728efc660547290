package org.chancery.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folds names so that spellings that differ in case, accents, apostrophes and hyphens compare equal. */
public final class AuthorityNames {

    private AuthorityNames() {}

    /**
     * Returns the words of a name: lower case, without accents and apostrophes, split at spaces, hyphens and full stops.
     * Letters that are no accented ones are written as usual in English: {@code đ} as {@code d}, {@code ø} as {@code o}.
     */
    public static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        String plain = decomposed(name);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                append(word, c);
            } else if (!isSilent(c) && word.length() > 0) {
                tokens.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            tokens.add(word.toString());
        }
        return tokens;
    }

    /** Returns the folded words of a name joined by single spaces. */
    public static String fold(String name) {
        return String.join(" ", tokens(name));
    }

    private static String decomposed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return Normalizer.normalize(name, Normalizer.Form.NFKD);
            }
        }
        return name;
    }

    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || c == '\''
                || c == '`'
                || c == '\u2018'
                || c == '\u2019'
                || c == '\u00b4';
    }

    private static void append(StringBuilder word, int c) {
        switch (Character.toLowerCase(c)) {
            case 'đ', 'ð' -> word.append('d');
            case 'ł' -> word.append('l');
            case 'ø' -> word.append('o');
            case 'ı' -> word.append('i');
            case 'ħ' -> word.append('h');
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'þ' -> word.append("th");
            case 'ə' -> word.append('a');
            case '\u02bc', '\u02bb', '\u02be', '\u02bf', '\u02b9' -> {
                // modifier letters that stand for an apostrophe
            }
            default -> word.appendCodePoint(Character.toLowerCase(c));
        }
    }

    /** Returns the folded words of a title or an office, for comparison of wordings. */
    public static List<String> words(String title) {
        return tokens(title.toLowerCase(Locale.ROOT));
    }
}
