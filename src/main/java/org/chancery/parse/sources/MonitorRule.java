package org.chancery.parse.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;

/**
 * Whose words a monitoring service took down: {@code LD2203141589 Warsaw PAP in English 1352 GMT 22 Mar 89},
 * {@code Republic Radio, Orlec, in Arabic 1400 gmt 5 May 93}, {@code Text of report by Hill news agency HNA on 5 May}.
 */
final class MonitorRule implements SourceRule {

    private static final int LONGEST = 200;

    private static final Pattern TAKEN =
            Pattern.compile(",? in (?:\\p{Lu}\\p{L}+ ){1,2}(?:to [\\p{L} ,]{3,40} )?[0-9]{4} (?:GMT|gmt) ");

    private static final Pattern REPORT = Pattern.compile(
            "^\\[?(?:Text|Excerpt|Excerpts|Summary) (?:of|from) (?:an? )?(?:[\\p{L}-]+ ){0,3}?(?:report|article|commentary|interview|broadcast)[\\p{L} ]{0,20}? by (?:the )?");

    /** The kind of outlet in small letters before its name: {@code Afghan provincial radio Voice of the Valley}. */
    private static final Pattern KIND =
            Pattern.compile("(?:radio|television|tv|newspaper|daily|weekly|website|agency|station) (?=\\p{Lu})");

    private static final Pattern CODE = Pattern.compile("^[A-Z]{2}[0-9]{6,12} ");

    @Override
    public void read(Layout layout, Findings findings) {
        for (Line line : layout.lines()) {
            String text = layout.text(line);
            if (text.length() > LONGEST || !line.role().kept()) {
                continue;
            }
            Matcher taken = TAKEN.matcher(text);
            Matcher report = REPORT.matcher(text);
            if (taken.find() && taken.start() > 0) {
                taken(text.substring(0, taken.start()), line, layout, findings);
            } else if (report.find()) {
                String rest = text.substring(report.end());
                int end = end(rest);
                named(rest.substring(0, end), line.range().start() + report.end(), layout, findings);
            }
        }
    }

    private static int end(String rest) {
        int end = rest.length();
        for (String sign : new String[] {" on ", ",", " in ", " (", "]", ";"}) {
            int at = rest.indexOf(sign);
            end = at > 0 && at < end ? at : end;
        }
        return end;
    }

    /** Place and outlet stand side by side: the longest end of the words that a list knows is the outlet. */
    private static void taken(String words, Line line, Layout layout, Findings findings) {
        Matcher code = CODE.matcher(words);
        int from = code.find() ? code.end() : 0;
        int colon = words.indexOf(": ", from);
        from = colon > 0 ? colon + 2 : from;
        int comma = words.indexOf(',', from);
        int end = comma > 0 ? comma : words.length();
        named(words.substring(from, end), line.range().start() + from, layout, findings);
    }

    private static void named(String said, int start, Layout layout, Findings findings) {
        Matcher kind = KIND.matcher(said);
        if (said.endsWith(" news agency") && said.length() > 12) {
            String agency = said.substring(0, said.length() - 12);
            findings.add(new Range(start, start + agency.length()), agency, SourceRef.Kind.AGENCY, "monitor");
            return;
        }
        if (kind.find() && kind.end() < said.length()) {
            int from = said.indexOf(" from ", kind.end());
            String station = said.substring(kind.end(), from < 0 ? said.length() : from);
            int at = start + kind.end();
            findings.add(new Range(at, at + station.length()), station, SourceRef.Kind.PUBLISHER, "monitor");
            return;
        }
        String words = said;
        for (int at = 0; at >= 0 && at < words.length(); at = next(words, at)) {
            Range range = Words.trimmed(layout.text(), start + at, start + words.length());
            if (findings.addKnown(range, layout.sheet().text(range), SourceRef.Kind.AGENCY, "monitor")) {
                return;
            }
        }
        if (!words.isEmpty() && Character.isUpperCase(words.charAt(0)) && words.indexOf(' ') > 0) {
            Range range = Words.trimmed(layout.text(), start, start + words.length());
            findings.add(range, layout.sheet().text(range), SourceRef.Kind.PUBLISHER, "monitor");
        }
    }

    private static int next(String words, int at) {
        int blank = words.indexOf(' ', at);
        return blank < 0 ? -1 : blank + 1;
    }
}
