package org.chancery.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chancery.text.Folding;
import org.jspecify.annotations.Nullable;

/** The order of names in lists: by folded letters, then by id, the same on every machine. */
public final class NameOrder {

    /** The heading over names that begin with no letter from A to Z. */
    public static final String OTHER = "0-9";

    private NameOrder() {}

    /** Returns the order of things that have a name and an id. */
    public static <T> Comparator<T> comparing(Function<T, String> name, Function<T, String> id) {
        return Comparator.comparing((T t) -> key(name.apply(t), id.apply(t))).thenComparing(id);
    }

    /**
     * Returns things in the order of their names. Each name is folded once, where the comparator folds it for every
     * comparison.
     */
    static <T> List<T> sorted(Collection<T> things, Function<T, String> name, Function<T, String> id) {
        return things.stream()
                .map(thing -> new Keyed<>(thing, Key.of(name.apply(thing), id.apply(thing))))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::thing)
                .toList();
    }

    private record Keyed<T>(T thing, Key key) {}

    /**
     * Where a name stands in a list.
     *
     * @param folded the name as it is compared
     * @param id tells those apart whose names are compared alike
     */
    record Key(String folded, String id) implements Comparable<Key> {

        static Key of(String name, String id) {
            return new Key(key(name, id), id);
        }

        @Override
        public int compareTo(Key other) {
            int byName = folded.compareTo(other.folded);
            return byName != 0 ? byName : id.compareTo(other.id);
        }
    }

    /** Returns the letter from A to Z under which a name stands, or {@link #OTHER}. */
    public static String letter(String name, String id) {
        String key = key(name, id);
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : OTHER;
    }

    /** Folds a name to Latin letters; where it has others the id stands in, as it is transliterated. */
    private static String key(String name, String id) {
        String plain = plain(name);
        if (plain != null) {
            return plain.isEmpty() ? id : plain;
        }
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

    /** Returns the key of a name of ASCII characters alone, as nearly all are; null for any other. */
    private static @Nullable String plain(String name) {
        char[] key = new char[name.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return null;
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == ' ' && length > 0)) {
                key[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                key[length++] = (char) (c - 'A' + 'a');
            }
        }
        return new String(key, 0, length);
    }
}
