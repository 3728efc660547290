package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.Folding;

/**
 * Turns names in Wade-Giles, and in the newspapers' spelling of it without apostrophes, into Pinyin: {@code Chou En-lai}
 * into {@code Zhou Enlai}. Where the apostrophe is left out, both readings are given. Follows the usual table of
 * correspondences: aspirated {@code ch' k' p' t' ts'}, plain {@code ch k p t ts}, {@code hs}, {@code j} and the finals.
 */
final class WadeGiles {

    private static final int MOST = 16;

    private WadeGiles() {}

    /** Returns whether a name looks like an older spelling: Pinyin writes no hyphen between the syllables of a given name. */
    static boolean isOlder(String name) {
        int hyphen = Math.max(name.indexOf('-'), name.indexOf('–'));
        boolean aspirated = Math.max(name.indexOf('\''), name.indexOf('’')) > 0;
        return (hyphen > name.indexOf(' ') || aspirated)
                && name.indexOf(' ') > 0
                && !readings(name).isEmpty();
    }

    /** Returns the keys of what the name may be in Pinyin; empty where it is no Wade-Giles. */
    static Set<String> readings(String name) {
        List<String> syllables = syllables(name);
        if (syllables.size() < 2 || syllables.size() > 3) {
            return Set.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        readings.add("");
        for (String syllable : syllables) {
            Set<String> longer = new LinkedHashSet<>();
            for (String pinyin : pinyin(syllable)) {
                readings.forEach(start -> longer.add(start + pinyin));
            }
            if (longer.isEmpty() || longer.size() > MOST) {
                return Set.of();
            }
            readings = longer;
        }
        return readings;
    }

    private static List<String> syllables(String name) {
        List<String> syllables = new ArrayList<>();
        String plain = Folding.fold(name).toLowerCase(Locale.ROOT);
        for (String piece : plain.split("[\\s\\-–—]+")) {
            if (!piece.isEmpty()) {
                syllables.add(piece);
            }
        }
        return syllables;
    }

    /** Returns the syllables of Pinyin that one of Wade-Giles may mean. */
    static Set<String> pinyin(String syllable) {
        Set<String> found = new LinkedHashSet<>();
        for (String initial : List.of(
                "tz", "ts", "ch", "hs", "sh", "ss", "s", "p", "m", "f", "t", "n", "l", "k", "h", "j", "y", "w", "")) {
            if (syllable.startsWith(initial)) {
                String rest = syllable.substring(initial.length());
                boolean aspirated = rest.startsWith("'");
                String tail = last(initial, aspirated ? rest.substring(1) : rest);
                for (String start : initials(initial, tail, aspirated)) {
                    String whole = join(start, tail);
                    if (Syllables.isPinyin(whole)) {
                        found.add(whole);
                    }
                }
                break;
            }
        }
        return found;
    }

    private static List<String> initials(String initial, String tail, boolean aspirated) {
        boolean front = tail.startsWith("i") && !tail.equals("ih");
        return switch (initial) {
            case "ch" ->
                front
                        ? pair("j", "q", aspirated)
                        : tail.startsWith("u") ? List.of("zh", "ch", "j", "q") : pair("zh", "ch", aspirated);
            case "tz", "ts" -> pair("z", "c", aspirated);
            case "p" -> pair("b", "p", aspirated);
            case "t" -> pair("d", "t", aspirated);
            case "k" -> pair("g", "k", aspirated);
            case "hs" -> List.of("x");
            case "ss" -> List.of("s");
            case "j" -> List.of("r");
            default -> List.of(initial);
        };
    }

    private static List<String> pair(String plain, String aspirate, boolean aspirated) {
        return aspirated ? List.of(aspirate) : List.of(plain, aspirate);
    }

    private static String last(String initial, String tail) {
        if (tail.equals("u") && (initial.equals("tz") || initial.equals("ss"))) {
            return "i";
        }
        return switch (tail) {
            case "ien" -> "ian";
            case "ieh" -> "ie";
            case "ueh" -> "ue";
            case "ung" -> "ong";
            case "iung" -> "iong";
            case "eh" -> "e";
            case "uei" -> "ui";
            default -> tail;
        };
    }

    private static String join(String initial, String tail) {
        String whole = initial + tail;
        return switch (whole) {
            case "zhih", "chih", "shih", "rih" -> whole.substring(0, whole.length() - 1);
            case "yen" -> "yan";
            case "yu" -> "you";
            case "ho" -> "he";
            case "go" -> "ge";
            case "ko" -> "ke";
            case "to" -> "tuo";
            case "do" -> "duo";
            case "lo" -> "luo";
            case "no" -> "nuo";
            case "so" -> "suo";
            case "zo" -> "zuo";
            case "co" -> "cuo";
            case "ro" -> "ruo";
            case "i" -> "yi";
            default -> whole;
        };
    }
}
