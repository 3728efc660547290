package org.chancery.parse.sources;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** Whose copyright the page is, where it names nobody else. */
final class CopyrightRule implements SourceRule {

    private static final int LONGEST_NAME = 50;
    private static final int SHORTEST_HOLDER = 6;
    private static final int HEAD_LINES = 12;
    private static final int ROW_ITEMS = 20;
    private static final int FOOT_LINES = 3;
    private static final Set<String> LEGAL_FORMS = Set.of(
            "Verlag",
            "Verlagsgesellschaft",
            "Publications",
            "Publishing",
            "Newspapers",
            "Ltda",
            "Ltd",
            "Inc",
            "LLC",
            "GmbH",
            "AG",
            "JSC",
            "plc",
            "Plc",
            "SA",
            "Oy",
            "AB",
            "AS",
            "Corp",
            "Co");

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.MENU && !findings.has(SourceRef.Kind.PUBLISHER)) {
                withinRow(layout, line, findings);
            }
            if (line.role() == Role.COPYRIGHT) {
                Range name = name(layout, line);
                String words = layout.sheet().text(name);
                String holder = withoutForm(words);
                Range held = new Range(name.start(), name.start() + holder.length());
                boolean known = !words.isBlank()
                        && (findings.addKnown(name, words, SourceRef.Kind.PUBLISHER, "copyright")
                                || findings.addKnown(held, holder, SourceRef.Kind.PUBLISHER, "copyright"));
                if (!known
                        && !findings.hasPublisher()
                        && (findings.names().outlets().looksLikeOutlet(words)
                                || stands(layout, line, holder)
                                || isFoot(layout, line, holder))) {
                    findings.add(held, holder, SourceRef.Kind.PUBLISHER, "copyright");
                }
            }
        }
    }

    /** {@code Impressum   AGB   © Niederelbe-Kurier Verlag}: the holder in a row of links. */
    private static void withinRow(Layout layout, Line line, Findings findings) {
        String text = layout.text(line);
        int sign = text.indexOf('©');
        if (sign < 0) {
            return;
        }
        int from = sign + 1;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && ".|,;:©\t".indexOf(text.charAt(end)) < 0 && !text.startsWith("  ", end)) {
            end++;
        }
        Range name = Words.trimmed(
                layout.text(), line.range().start() + from, line.range().start() + end);
        String holder = withoutForm(layout.sheet().text(name));
        if (findings.names().outlets().looksLikeOutlet(holder)) {
            findings.add(
                    new Range(name.start(), name.start() + holder.length()),
                    holder,
                    SourceRef.Kind.PUBLISHER,
                    "copyright");
        }
    }

    /** Returns whether a line closes the page, gives the year and reserves all rights, and its holder wrote nothing. */
    private static boolean isFoot(Layout layout, Line line, String holder) {
        List<Line> lines = layout.lines();
        String text = layout.text(line);
        boolean reserved = text.toLowerCase(Locale.ROOT).contains("all rights reserved")
                && text.chars().anyMatch(Character::isDigit);
        if (!reserved || holder.indexOf(' ') < 0 || lines.indexOf(line) < lines.size() - FOOT_LINES) {
            return false;
        }
        for (String word : holder.split(" ")) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.equals("Crown")) {
                return false;
            }
        }
        return lines.stream().filter(other -> !other.equals(line)).noneMatch(other -> layout.text(other)
                .contains(holder));
    }

    /** Returns a company's name without the letters of its legal form. */
    private static String withoutForm(String words) {
        int blank = words.lastIndexOf(' ');
        boolean form = blank > 0 && LEGAL_FORMS.contains(words.substring(blank + 1));
        return form ? words.substring(0, blank) : words;
    }

    /** Returns whether the holder's name also stands alone in a row at the head of the page, as a publisher's does. */
    private static boolean stands(Layout layout, Line copyright, String holder) {
        if (holder.length() < SHORTEST_HOLDER || holder.indexOf(' ') < 0) {
            return false;
        }
        int seen = 0;
        for (Line line : layout.lines()) {
            if (line.equals(copyright) || seen++ == HEAD_LINES) {
                return false;
            }
            for (String item : layout.text(line).split("\\||  +|·|—", ROW_ITEMS)) {
                if (item.strip().equalsIgnoreCase(holder)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the words between the sign or year and the next full stop, bar or dash. */
    private static Range name(Layout layout, Line line) {
        String text = layout.text(line);
        int from = 0;
        boolean skipping = true;
        while (skipping && from < text.length()) {
            String rest = text.substring(from);
            String lower = rest.toLowerCase(Locale.ROOT);
            int skip =
                    lower.startsWith("copyright") ? 9 : lower.startsWith("(c)") ? 3 : lower.startsWith("by ") ? 3 : 0;
            if (skip == 0 && !Character.isLetter(rest.charAt(0))) {
                skip = 1;
            }
            skipping = skip > 0;
            from += skip;
        }
        int end = from;
        while (end < text.length()
                && !(text.charAt(end) == '.' && (end + 1 >= text.length() || text.charAt(end + 1) == ' '))
                && "|,;:–—©".indexOf(text.charAt(end)) < 0
                && !text.startsWith("  ", end)
                && !text.startsWith(" - ", end)
                && !text.startsWith(" All ", end)
                && !Character.isDigit(text.charAt(end))
                && end - from < LONGEST_NAME + 1) {
            end++;
        }
        Range name = Words.trimmed(
                layout.text(), line.range().start() + from, line.range().start() + end);
        return name.length() > LONGEST_NAME ? new Range(name.start(), name.start()) : name;
    }
}
