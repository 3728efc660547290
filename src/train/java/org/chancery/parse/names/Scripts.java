package org.chancery.parse.names;

/** Writes Latin names in the letters of other scripts, roughly: only what surrounds such a name is to be learnt from it. */
final class Scripts {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String GREEK = "αβκδεφγχιικλμνοπκρστουβξυζ";
    private static final String CYRILLIC = "абцдефгхийклмнопкрстувшкыз";
    private static final String CHINESE = "安白昌达恩方高华吉杰克兰明宁欧平庆瑞思天武伟文新英志";

    private Scripts() {}

    static String greek(String name) {
        return write(name, GREEK);
    }

    static String cyrillic(String name) {
        return write(name, CYRILLIC);
    }

    /** Returns two or three characters. */
    static String chinese(String name) {
        StringBuilder written = new StringBuilder();
        int length = 2 + name.length() % 2;
        for (int i = 0; i < name.length() && written.length() < length; i++) {
            int letter = LATIN.indexOf(Letters.fold(name.charAt(i)));
            if (letter >= 0) {
                written.append(CHINESE.charAt(letter));
            }
        }
        return written.toString();
    }

    private static String write(String name, String letters) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int letter = LATIN.indexOf(Letters.fold(c));
            char other = letter < 0 ? c : letters.charAt(letter);
            written.append(Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
        }
        return written.toString();
    }
}
