package org.chancery.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.jsoup.parser.Parser;

/**
 * The inline mark-up of one paragraph: what of it is words and what only says how they look. Every unit gets a fate; the
 * words are then put on the sheet. Brackets and emphasis are paired in one pass each, so the time is that of the length.
 */
final class MarkdownInline {

    /** A paragraph with more marks of emphasis than this is no prose; they stay. */
    private static final int MOST_MARKS = 4000;

    private static final char KEEP = 'k';
    private static final char PLAIN = 'p'; // kept, and no mark
    private static final char DROP = 'd';
    private static final char BLANK = 'b';
    private static final char BREAK = 'n';

    private final String decoded;
    private final Hyphenation hyphenation;
    private final Sheet.Builder sheet;
    private final Set<String> definitions = new HashSet<>();

    private String text = "";
    private int[] at = new int[0];
    private char[] fate = new char[0];

    MarkdownInline(String decoded, Hyphenation hyphenation, Sheet.Builder sheet) {
        this.decoded = decoded;
        this.hyphenation = hyphenation;
        this.sheet = sheet;
    }

    /** Learns the name of a link whose address is given elsewhere. */
    void define(String name) {
        definitions.add(name.toLowerCase(Locale.ROOT).strip());
    }

    /** Puts the words of a paragraph on the sheet. */
    void put(List<Range> lines) {
        gather(lines);
        spans();
        int[] closes = MarkdownLinks.match(text, fate);
        new MarkdownLinks(text, fate, closes, definitions).drop();
        if (MarkdownEmphasis.count(text, fate) <= MOST_MARKS) {
            MarkdownEmphasis.drop(text, fate);
        }
        lineEnds();
        show();
    }

    private void gather(List<Range> lines) {
        StringBuilder all = new StringBuilder();
        int length = lines.stream().mapToInt(line -> line.length() + 1).sum();
        at = new int[length + 1];
        for (Range line : lines) {
            if (all.length() > 0) {
                at[all.length()] = at[all.length() - 1] + 1;
                all.append('\n');
            }
            for (int i = line.start(); i < line.end(); i++) {
                at[all.length()] = i;
                all.append(decoded.charAt(i));
            }
        }
        text = all.toString();
        at[text.length()] = lines.get(lines.size() - 1).end();
        fate = new char[text.length()];
        Arrays.fill(fate, KEEP);
    }

    /** Escapes, code, tags and entities: inside of them nothing else is a mark. */
    private void spans() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int next = i + 1;
            if (c == '\\' && next < text.length() && isPunctuation(text.charAt(next))) {
                fate[i] = DROP;
                fate[next++] = PLAIN;
            } else if (c == '\\' && next < text.length() && text.charAt(next) == '\n') {
                fate[i] = DROP;
                fate[next++] = BREAK;
            } else if (c == '`') {
                next = code(i);
            } else if (c == '<') {
                next = tag(i);
            }
            i = next;
        }
    }

    private int code(int from) {
        int n = 1;
        while (from + n < text.length() && text.charAt(from + n) == '`') {
            n++;
        }
        int close = n > 3 ? -1 : text.indexOf("`".repeat(n), from + n);
        if (close < 0) {
            return from + n;
        }
        mark(from, from + n, DROP);
        mark(from + n, close, PLAIN);
        mark(close, close + n, DROP);
        return close + n;
    }

    private int tag(int from) {
        int limit = Math.min(text.length(), from + 2000);
        if (from + 1 == limit
                || (!Character.isLetter(text.charAt(from + 1)) && "/!".indexOf(text.charAt(from + 1)) < 0)) {
            return from + 1;
        }
        int close = from + 1;
        while (close < limit && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        if (close == limit || text.charAt(close) == '<') {
            return close == limit ? from + 1 : close;
        }
        String inside = text.substring(from + 1, close);
        if ((inside.contains("://") && inside.indexOf(' ') < 0) || inside.matches("[^ /]++@[^ /]++")) {
            fate[from] = DROP;
            mark(from + 1, close, PLAIN);
            fate[close] = DROP;
        } else {
            mark(from, close + 1, DROP);
            if (inside.toLowerCase(Locale.ROOT).startsWith("br")) {
                fate[close] = BREAK;
            }
        }
        return close + 1;
    }

    private void lineEnds() {
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (fate[i] != KEEP) {
                continue;
            }
            int before = i;
            while (before > 0 && Lines.isBlank(text.charAt(before - 1))) {
                fate[--before] = DROP;
            }
            boolean hard = i - before >= 2;
            fate[i] = hard ? BREAK : before == 0 || i + 1 == text.length() ? DROP : lineEnd(before, i + 1);
        }
    }

    private char lineEnd(int before, int after) {
        char end = text.charAt(before - 1);
        if (end == '-' && before > 1 && Character.isLetter(text.charAt(before - 2))) {
            if (hyphenation.splits(wordBefore(before - 1), wordAfter(after))) {
                fate[before - 1] = DROP;
            }
            return DROP;
        }
        return Cjk.runsOn(text.codePointBefore(before), text.codePointAt(after)) ? DROP : BLANK;
    }

    private String wordBefore(int to) {
        int i = to;
        while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, to);
    }

    private String wordAfter(int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(from, i);
    }

    private void show() {
        for (int i = 0; i < text.length(); ) {
            int next = i + 1;
            switch (fate[i]) {
                case DROP -> {}
                case BLANK -> sheet.replace(at[i], at[i + 1], " ");
                case BREAK -> sheet.replace(at[i], at[i + 1], "\n");
                default -> next = words(i);
            }
            i = next;
        }
    }

    /** Copies up to the next unit with another fate or the next entity. */
    private int words(int from) {
        if (text.charAt(from) == '&' && fate[from] == KEEP) {
            int semicolon =
                    text.substring(from, Math.min(text.length(), from + 12)).indexOf(';') + from;
            if (semicolon > from + 1) {
                String entity = text.substring(from, semicolon + 1);
                String shown = Parser.unescapeEntities(entity, false);
                if (!shown.equals(entity)) {
                    sheet.replace(at[from], at[semicolon] + 1, shown);
                    return semicolon + 1;
                }
            }
        }
        int to = from + 1;
        while (to < text.length()
                && (fate[to] == KEEP || fate[to] == PLAIN)
                && text.charAt(to) != '&'
                && at[to] == at[to - 1] + 1) {
            to++;
        }
        sheet.copy(at[from], at[to - 1] + 1);
        return to;
    }

    private void mark(int from, int to, char what) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' || what == DROP) {
                fate[i] = what;
            }
        }
    }

    private static boolean isPunctuation(char c) {
        return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
    }
}
