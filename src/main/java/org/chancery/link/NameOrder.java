package org.chancery.link;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of names in lists: by folded letters, then by id, the same on every machine. */
public final class NameOrder {

    /** The heading over names that begin with no letter from A to Z. */
    public static final String OTHER = "0-9";

    private NameOrder() {}

    /** Returns the order of things that have a name and an id. */
    public static <T> Comparator<T> comparing(Function<T, String> name, Function<T, String> id) {
        return Comparator.comparing((T t) -> key(name.apply(t), id.apply(t))).thenComparing(id);
    }

    /** Returns the letter from A to Z under which a name stands, or {@link #OTHER}. */
    public static String letter(String name, String id) {
        String key = key(name, id);
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : OTHER;
    }

    /** Folds a name to Latin letters; where that leaves nothing the id stands in, as it is transliterated. */
    private static String key(String name, String id) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = fold(plain.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (Character.isLetter(c)) {
                return id;
            } else if (Character.isWhitespace(c) && key.length() > 0) {
                key.append(' ');
            }
        }
        return key.length() == 0 ? id : key.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case 'đ', 'ð' -> 'd';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'ı' -> 'i';
            case 'ß' -> 's';
            case 'æ' -> 'a';
            case 'œ' -> 'o';
            case 'þ' -> 't';
            default -> c;
        };
    }
}
