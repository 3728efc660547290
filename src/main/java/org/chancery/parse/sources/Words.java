package org.chancery.parse.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;

/** Small helpers for the words of a line. */
final class Words {

    /** Small words before a name: {@code mit Material von}. */
    private static final int MOST_SMALL = 5;

    private Words() {}

    /** Returns words without dashes, brackets and full stops around them: {@code — VNS}, {@code (ANI)}. */
    static String unwrapped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "-–—(/*[_ \t\"“|#:<✔✓".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ")/*]_ -–—\t\"”|,.;:>✔✓®™".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the items of a list of names in a range: parted by commas, slashes, {@code and} or semicolons. */
    static List<Range> items(String text, Range range) {
        List<Range> items = new ArrayList<>();
        int from = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            int skip = i == range.end() ? 1 : separator(text, i, range.end());
            if (skip > 0) {
                Range item = trimmed(text, from, i);
                if (!item.isEmpty()) {
                    items.add(item);
                }
                from = i + skip;
                i = from - 1;
            }
        }
        return items;
    }

    private static int separator(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == ','
                || c == ';'
                || c == '/'
                || c == '|'
                || c == '&' && text.charAt(at + 1 < end ? at + 1 : at) == ' ') {
            return 1;
        }
        return text.startsWith(" and ", at) ? 5 : text.startsWith(" et ", at) ? 4 : text.startsWith(" y ", at) ? 3 : 0;
    }

    /**
     * Returns the outlet that stands behind small words in a range, as in {@code avec AFP} or {@code con información de
     * EFE}, or the range itself where there is none.
     */
    static Range behindSmall(String text, Range range, Outlets outlets) {
        int at = range.start();
        for (int words = 0; words < MOST_SMALL && at < range.end(); words++) {
            if (!Character.isLowerCase(text.charAt(at))) {
                break;
            }
            int blank = text.indexOf(' ', at);
            if (blank < 0 || blank + 1 >= range.end()) {
                return range;
            }
            Range rest = new Range(blank + 1, range.end());
            if (outlets.byName(text.substring(rest.start(), rest.end())).isPresent()) {
                return rest;
            }
            at = blank + 1;
        }
        return range;
    }

    /** Returns a paper's name without the issue behind it: {@code The Harbour Mail of Tuesday 8 March 2016}. */
    static String withoutIssue(String name) {
        for (int i = 1; i < name.length(); i++) {
            boolean digit = Character.isDigit(name.charAt(i)) && name.charAt(i - 1) == ' ';
            if (digit) {
                int end = i;
                for (String link : new String[] {" of ", " on ", ", ", " dated ", " from "}) {
                    int at = name.lastIndexOf(link, i);
                    end = at > 0 ? Math.min(end, at) : end;
                }
                return name.substring(0, end).strip();
            }
        }
        return name;
    }

    static Range trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && "-–—(/*[_ \t\"“|\u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ")/*]_ -–—\t\"”|.\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Range(start, end);
    }

    /** {@code Corvina University}, {@code Institute of Peace Studies}, {@code Embassy of Fiji}: a house that publishes. */
    static boolean isInstitution(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.endsWith(" university")
                || key.endsWith(" institute")
                || key.endsWith(" foundation")
                || key.startsWith("university of ")
                || key.startsWith("institute ")
                || key.startsWith("centre for ")
                || key.startsWith("center for ")
                || key.startsWith("embassy of ")
                || key.startsWith("ministry of ")
                || key.startsWith("mission of ")
                || key.startsWith("permanent mission of ");
    }

    /** Returns the first letters of the capitalised words of a name. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
