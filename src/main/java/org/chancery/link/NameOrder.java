package org.chancery.link;

import java.util.Comparator;
import java.util.function.Function;
import org.chancery.text.Folding;

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

    /** Folds a name to Latin letters; where it has others the id stands in, as it is transliterated. */
    private static String key(String name, String id) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (Character.isLetter(c)) {
                return id;
            } else if (c == ' ' && key.length() > 0) {
                key.append(' ');
            }
        }
        return key.length() == 0 ? id : key.toString();
    }
}
