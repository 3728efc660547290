package org.chancery.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code _permalinks.yaml} in the form in which the program writes it: an entry a line, with comments between. An
 * archive of many articles has as many entries, and a reader of all that YAML can say takes long over them. Anything
 * else, a fault above all, is left to that reader.
 */
final class PlainPermalinks {

    private static final String KIND = "- {kind: ";
    private static final String ID = ", id: \"";
    private static final String KEY = "\", key: \"";
    private static final String LEADS_TO = "\", leads-to: \"";
    private static final String END = "\"}";

    private PlainPermalinks() {}

    /**
     * Returns the entries of a text.
     *
     * @param kinds the kinds that there are
     * @return null where a line is written in another form, says nothing, or says what one before it has said
     */
    static @Nullable List<PermalinkEntry> read(String text, List<String> kinds) {
        List<PermalinkEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            at = end + 1;
            if (!isPlain(line)) {
                return null;
            }
            if (!line.isEmpty() && line.charAt(0) != '#') {
                PermalinkEntry entry = entry(line, kinds);
                if (entry == null || !seen.add(entry.kind() + " " + entry.id())) {
                    return null;
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable PermalinkEntry entry(String line, List<String> kinds) {
        int id = line.indexOf(ID);
        int key = line.indexOf(KEY, Math.max(0, id) + ID.length());
        if (!line.startsWith(KIND) || !line.endsWith(END) || id < 0 || key < 0) {
            return null;
        }
        int leadsTo = line.indexOf(LEADS_TO, key + KEY.length());
        int last = line.length() - END.length();
        String kind = line.substring(KIND.length(), Math.max(KIND.length(), id));
        if (last < key + KEY.length() || !kinds.contains(kind)) {
            return null;
        }
        String whole = value(line, id + ID.length(), key);
        String given = value(line, key + KEY.length(), leadsTo < 0 ? last : leadsTo);
        String to = leadsTo < 0 ? "" : value(line, leadsTo + LEADS_TO.length(), last);
        return whole == null || given == null || to == null ? null : new PermalinkEntry(kind, whole, given, to);
    }

    /** Returns a value that stands for itself: one with blanks at its ends, an escape or another quotation mark does not. */
    private static @Nullable String value(String line, int from, int to) {
        if (from >= to || Character.isWhitespace(line.charAt(from)) || Character.isWhitespace(line.charAt(to - 1))) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (line.charAt(i) == '"' || line.charAt(i) == '\\') {
                return null;
            }
        }
        return line.substring(from, to);
    }

    /** Returns whether all characters are ones that YAML takes as they are, and none of them ends a line or is half of one. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c >= ' ' && c <= '~' || c >= 0xA0 && c < 0x2028 || c > 0x2029 && c < 0xD800;
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
