package org.chancery.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Range;

/**
 * What somebody who kept an article wrote above it, a field a line and no fence around: the card of a collection of
 * cuttings, the head of a message. It begins the file, has three lines or more, most of them with a name that is usual
 * for such fields, and ends at an empty line or a rule.
 */
final class CatalogueCard {

    private static final int LEAST = 3;
    private static final int MOST = 40;
    private static final int LONGEST_KEY = 28;
    private static final int LONGEST_VALUE = 300;

    private CatalogueCard() {}

    /** Returns the two capitals that a line opens with before a blank, else an empty text. */
    private static String code(String decoded, LineScanner line) {
        boolean two = line.end() - line.start() > 3
                && Lines.isBlank(decoded.charAt(line.start() + 2))
                && Character.isUpperCase(decoded.charAt(line.start()))
                && Character.isUpperCase(decoded.charAt(line.start() + 1));
        return two ? decoded.substring(line.start(), line.start() + 2) : "";
    }

    /** Returns the card at the head of a decoded file, {@link FrontMatterBlock#NONE} where there is none. */
    static FrontMatterBlock read(String decoded) {
        LineScanner lines = new LineScanner(decoded, 0);
        Map<String, List<FrontMatter.Value>> fields = new LinkedHashMap<>();
        int start = -1;
        int end = 0;
        int count = 0;
        int usual = 0;
        boolean tells = false;
        while (lines.next() && count < MOST) {
            boolean blank = decoded.substring(lines.start(), lines.end()).isBlank();
            if (blank && start < 0) {
                continue;
            }
            if (blank || isRule(decoded, lines)) {
                end = blank ? lines.start() : lines.after();
                break;
            }
            boolean envelope = start < 0
                    && decoded.startsWith("From ", lines.start())
                    && decoded.substring(lines.start(), lines.end()).indexOf('@') > 0;
            if (envelope) {
                start = lines.start();
                continue;
            }
            String coded = CardFields.CODES.get(code(decoded, lines));
            int colon = coded != null ? lines.start() + 2 : colon(decoded, lines);
            if (colon < 0) {
                return FrontMatterBlock.NONE;
            }
            start = start < 0 ? lines.start() : start;
            String key = coded != null
                    ? coded
                    : decoded.substring(lines.start(), colon).strip().toLowerCase(Locale.ROOT);
            tells |= CardFields.TELLING.contains(key);
            usual += CardFields.TELLING.contains(key) || CardFields.USUAL.contains(key) ? 1 : 0;
            count++;
            Range value = trimmed(decoded, colon + 1, lines.end());
            if (!value.isEmpty()) {
                fields.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new FrontMatter.Value(value.of(decoded), value));
            }
        }
        boolean card = end > start && tells && count >= LEAST && usual * 3 >= count * 2;
        return card
                ? new FrontMatterBlock(
                        start,
                        end,
                        fields.entrySet().stream()
                                .map(field -> new FrontMatter.Field(field.getKey(), field.getValue()))
                                .toList(),
                        List.of())
                : FrontMatterBlock.NONE;
    }

    /** Returns the offset of the colon behind a line's key, or -1 where the line is no field. */
    private static int colon(String decoded, LineScanner line) {
        int i = line.start();
        while (i < line.end() && i - line.start() <= LONGEST_KEY && isOfKey(decoded.charAt(i))) {
            i++;
        }
        boolean field = i > line.start()
                && i < line.end()
                && decoded.charAt(i) == ':'
                && (i + 1 == line.end() || Lines.isBlank(decoded.charAt(i + 1)))
                && line.end() - i <= LONGEST_VALUE;
        return field ? i : -1;
    }

    private static boolean isOfKey(char c) {
        return Character.isLetter(c) || c == ' ' || c == '-' || c == '_' || c == '.';
    }

    /** A row of signs: {@code =====}. */
    private static boolean isRule(String decoded, LineScanner line) {
        Range row = trimmed(decoded, line.start(), line.end());
        for (int i = row.start(); i < row.end(); i++) {
            if ("=-_*~".indexOf(decoded.charAt(i)) < 0) {
                return false;
            }
        }
        return row.length() >= 3;
    }

    private static Range trimmed(String decoded, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Lines.isBlank(decoded.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isBlank(decoded.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }
}
