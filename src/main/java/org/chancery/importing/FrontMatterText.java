package org.chancery.importing;

import java.util.List;
import java.util.Locale;

/** What is stated about an article as YAML front matter, with where it was stated beside it. */
final class FrontMatterText {

    private static final int LONGEST = 1000;
    private static final int MOST_VALUES = 50;

    private FrontMatterText() {}

    /**
     * Returns the whole file of an article.
     *
     * @param hash hash of its text
     */
    static String file(Found found, String hash) {
        StringBuilder out = new StringBuilder("---\n");
        for (Found.Field field : found.fields()) {
            field(out, "", field.key(), field.values());
        }
        out.append("imported:\n");
        field(out, "  ", "from", List.of(found.place()));
        field(out, "  ", "format", List.of(found.format()));
        field(out, "  ", "text-sha256", List.of(hash));
        if (!found.fields().isEmpty()) {
            out.append("  stated-in:\n");
            found.fields().forEach(field -> field(out, "    ", field.key(), List.of(field.origin())));
        }
        return out.append("---\n\n").append(found.text()).append('\n').toString();
    }

    private static void field(StringBuilder out, String indent, String key, List<String> values) {
        out.append(indent).append(key).append(':');
        if (values.size() == 1) {
            out.append(' ').append(quoted(values.get(0))).append('\n');
            return;
        }
        out.append('\n');
        values.stream()
                .limit(MOST_VALUES)
                .forEach(value ->
                        out.append(indent).append("  - ").append(quoted(value)).append('\n'));
    }

    /** Returns words as a double-quoted scalar: whatever they hold, they are words. */
    static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        int end = Math.min(words.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(words.charAt(i + 1));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (pair) {
                out.append(c).append(words.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= 0xFFFE) {
                out.append(c == '\n' || c == '\t' || c == '\r' ? " " : String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
