package org.chancery.parse.people;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one name alike: lower case, no accents, one kind of apostrophe and hyphen. */
final class Fold {

    private Fold() {}

    /** Returns the key of a word; letters of other scripts than Latin keep their form in lower case. */
    static String key(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldAccents(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns the key without apostrophes, hyphens and stops, as spellings of one name differ in them. */
    static String squeezed(String key) {
        int plain = 0;
        while (plain < key.length() && Character.isLetterOrDigit(key.charAt(plain))) {
            plain++;
        }
        if (plain == key.length()) {
            return key;
        }
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String foldAccents(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(plain(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static char plain(char c) {
        return switch (c) {
            case 'đ', 'ð' -> 'd';
            case 'Đ', 'Ð' -> 'D';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case '’', '‘', 'ʼ', 'ʻ', '´', '`' -> '\'';
            case '‐', '‑' -> '-';
            default -> c;
        };
    }
}
