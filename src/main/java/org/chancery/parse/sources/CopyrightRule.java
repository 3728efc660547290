package org.chancery.parse.sources;

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
    private static final Set<String> LEGAL_FORMS = Set.of(
            "Ltda", "Ltd", "Inc", "LLC", "GmbH", "AG", "JSC", "plc", "Plc", "SA", "Oy", "AB", "AS", "Corp", "Co");

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.COPYRIGHT) {
                Range name = name(layout, line);
                String words = layout.sheet().text(name);
                boolean known =
                        !words.isBlank() && findings.addKnown(name, words, SourceRef.Kind.PUBLISHER, "copyright");
                String holder = withoutForm(words);
                if (!known
                        && !findings.hasPublisher()
                        && (findings.names().outlets().looksLikeOutlet(words) || stands(layout, line, holder))) {
                    findings.add(
                            new Range(name.start(), name.start() + holder.length()),
                            holder,
                            SourceRef.Kind.PUBLISHER,
                            "copyright");
                }
            }
        }
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
            String lower = rest.toLowerCase(java.util.Locale.ROOT);
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
