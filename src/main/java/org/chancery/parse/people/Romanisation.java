package org.chancery.parse.people;

import java.util.List;

/** Sees one Chinese name in two romanisations: {@code Mao Tse-tung} of Wade and Giles, {@code Mao Zedong} of Pinyin. */
final class Romanisation {

    private Romanisation() {}

    /** Returns whether two names, as folded words, are one name; Wade and Giles part the syllables with hyphens, Pinyin joins them. */
    static boolean same(List<String> a, List<String> b) {
        boolean one = String.join("", a).indexOf('-') > 0;
        boolean other = String.join("", b).indexOf('-') > 0;
        return one != other
                && a.size() == 2
                && b.size() == 2
                && Syllables.all(a)
                && Syllables.all(b)
                && key(a).equals(key(b));
    }

    /** Returns a key that both romanisations of a name share; not a spelling of its own. */
    static String key(List<String> keys) {
        String letters = Fold.squeezed(String.join("", keys));
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 0;
            switch (letters.charAt(i)) {
                case 'd' -> out.append('t');
                case 'b' -> out.append('p');
                case 'g' -> out.append(i > 0 && letters.charAt(i - 1) == 'n' ? 'g' : 'k');
                case 'j', 'q' -> out.append("ch");
                case 'x' -> out.append("hs");
                case 'z' -> out.append(next == 'h' ? "c" : "ts");
                case 'c' -> out.append(next == 'h' ? "c" : "ts");
                case 'o' -> out.append(next == 'n' ? 'u' : 'o');
                default -> out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }
}
