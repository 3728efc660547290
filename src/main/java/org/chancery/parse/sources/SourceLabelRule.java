package org.chancery.parse.sources;

import java.util.Locale;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** {@code Source: VNA}, {@code Special to The Evening Ledger}, {@code (With inputs from ANI)}, or a name alone at the end. */
final class SourceLabelRule implements SourceRule {

    private static final int LONGEST_NAME = 60;

    /** Units of a row below a label that may name outlets and persons. */
    private static final int LONGEST_BELOW = 160;

    @Override
    public void read(Layout layout, Findings findings) {
        Line above = null;
        for (Line line : layout.lines()) {
            if (line.role() == Role.SOURCE_LINE) {
                read(layout, line, findings);
            } else if (above != null && isLabelAlone(layout, above)) {
                Range name = Words.trimmed(
                        layout.text(), line.range().start(), line.range().end());
                if (name.length() <= LONGEST_BELOW
                        && !findings.addKnown(
                                name, layout.sheet().text(name), SourceRef.Kind.PUBLISHER, "source-line")) {
                    addFirst(layout, name, findings);
                }
            }
            above = line;
        }
    }

    /** {@code From:} over the name. */
    private static boolean isLabelAlone(Layout layout, Line line) {
        return line.role() == Role.SOURCE_LINE && layout.text(line).endsWith(":");
    }

    private static void read(Layout layout, Line line, Findings findings) {
        Range label = line.label();
        int from = label == null ? line.range().start() : label.end();
        Range rest = Words.trimmed(
                layout.text(),
                skipColon(layout.text(), from, line.range().end()),
                line.range().end());
        rest = withoutLink(layout.text(), rest);
        String words = layout.sheet().text(rest);
        if (words.isBlank() || isNobody(words) || words.indexOf('@') >= 0) {
            return;
        }
        if (findings.names().outlets().byHost(words).isPresent() && words.indexOf(' ') < 0) {
            findings.add(findings.names().outlets().byHost(words).get(), rest, SourceRef.Kind.PUBLISHER, "source-line");
            return;
        }
        if (findings.addKnown(rest, words, SourceRef.Kind.PUBLISHER, "source-line")) {
            return;
        }
        int dash = words.indexOf(" - ");
        Range behindPlace = new Range(rest.start() + (dash < 0 ? 0 : dash + 3), rest.end());
        if (dash > 0
                && findings.addKnown(behindPlace, words.substring(dash + 3), SourceRef.Kind.PUBLISHER, "source-line")) {
            return; // Amman - Petra
        }
        boolean any = addFirst(layout, rest, findings) || addBoth(layout, rest, findings);
        for (Range whole : Words.items(layout.text(), rest)) {
            Range item =
                    Words.behindSmall(layout.text(), whole, findings.names().outlets());
            any |= findings.addKnown(
                    item, FrontMatterRule.bare(layout.sheet().text(item)), SourceRef.Kind.PUBLISHER, "source-line");
        }
        if (!any && label != null && words.length() <= LONGEST_NAME && Character.isUpperCase(words.charAt(0))) {
            String name = Words.withoutIssue(withoutArticle(layout, label, FrontMatterRule.bare(words)));
            int start = layout.text().indexOf(name, rest.start());
            Range range = new Range(start, start + name.length());
            findings.add(range, name, SourceRef.Kind.PUBLISHER, "source-line");
        }
    }

    /** Adds a known name that itself holds a comma or {@code &}, before the {@code and} that leads to another. */
    private static boolean addFirst(Layout layout, Range rest, Findings findings) {
        int and = layout.text().indexOf(" and ", rest.start());
        while (and > 0 && and < rest.end()) {
            Range name = new Range(rest.start(), and);
            String words = layout.sheet().text(name);
            boolean compound = words.indexOf(',') > 0 || words.indexOf('&') > 0;
            if (compound && findings.addKnown(name, words, SourceRef.Kind.PUBLISHER, "source-line")) {
                return true;
            }
            and = layout.text().indexOf(" and ", and + 1);
        }
        return false;
    }

    /** {@code Courtesy of AVN for the Correo del Sur}: who wrote it, and for whom. */
    private static boolean addBoth(Layout layout, Range rest, Findings findings) {
        String words = rest.of(layout.text());
        int link = words.indexOf(" for ");
        Range first = new Range(rest.start(), rest.start() + Math.max(0, link));
        if (link <= 0 || !findings.addKnown(first, first.of(layout.text()), SourceRef.Kind.PUBLISHER, "source-line")) {
            return false;
        }
        int from = link + " for ".length();
        from += words.startsWith("the ", from) ? 4 : 0;
        if (from < words.length() && Character.isUpperCase(words.charAt(from))) {
            findings.add(
                    new Range(rest.start() + from, rest.end()),
                    words.substring(from),
                    SourceRef.Kind.PUBLISHER,
                    "source-line");
        }
        return true;
    }

    /** {@code This article first appeared} before {@code in The Nile Wire}: the small word is no part of the name. */
    private static Range withoutLink(String text, Range rest) {
        for (String link : new String[] {"in the ", "in ", "by ", "on ", "from ", "of the ", "of "}) {
            int end = rest.start() + link.length();
            if (text.startsWith(link, rest.start()) && end < rest.end() && Character.isUpperCase(text.charAt(end))) {
                return new Range(end, rest.end());
            }
        }
        return rest;
    }

    /** {@code Special to The Evening Ledger}: the article is no part of the name. */
    private static String withoutArticle(Layout layout, Range label, String name) {
        boolean special = layout.sheet().text(label).toLowerCase(Locale.ROOT).startsWith("special");
        boolean article = special && !layout.text().startsWith(":", label.end()) && name.startsWith("The ");
        return article ? name.substring(4) : name;
    }

    private static int skipColon(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ':' || text.charAt(i) == '：' || text.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private static boolean isNobody(String words) {
        String key = words.toLowerCase(Locale.ROOT);
        return key.equals("agencies")
                || key.equals("agency")
                || key.equals("wires")
                || key.equals("wire")
                || key.equals("internet")
                || key.startsWith("agency inputs")
                || key.startsWith("agencies)");
    }
}
