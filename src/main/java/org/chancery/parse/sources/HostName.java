package org.chancery.parse.sources;

import java.util.List;
import java.util.Locale;

/**
 * Reads the name of a paper out of the host of its pages: {@code rivertimes.example} is {@code River Times}. Only hosts that
 * end with a word which papers have in their names are parted; others stay as they are.
 */
final class HostName {

    private static final List<String> NOUNS = List.of(
            "chronicle",
            "courier",
            "daily",
            "dispatch",
            "examiner",
            "gazette",
            "guardian",
            "herald",
            "independent",
            "inquirer",
            "journal",
            "mail",
            "mirror",
            "monitor",
            "news",
            "observer",
            "post",
            "reporter",
            "sentinel",
            "standard",
            "telegraph",
            "times",
            "tribune",
            "weekly");

    /** Fewest letters before the word. */
    private static final int SHORTEST = 4;

    private HostName() {}

    /** Returns the name of the paper, or the host where it tells none. */
    static String of(String host) {
        int dot = host.indexOf('.');
        if (dot < 0 || host.indexOf('.', dot + 1) >= 0 && host.length() - dot > 8) {
            return host;
        }
        String label = host.substring(0, dot).toLowerCase(Locale.ROOT);
        for (String noun : NOUNS) {
            String before = label.endsWith(noun) ? label.substring(0, label.length() - noun.length()) : "";
            if (before.endsWith("-")) {
                before = before.substring(0, before.length() - 1);
            }
            boolean article = before.startsWith("the") && before.length() >= SHORTEST + 3;
            String rest = article ? before.substring(before.startsWith("the-") ? 4 : 3) : before;
            if (rest.length() >= SHORTEST && rest.chars().allMatch(Character::isLetter)) {
                return (article ? "The " : "") + capital(rest) + " " + capital(noun);
            }
        }
        return host;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
