package org.chancery.parse.sources;

import java.util.Optional;
import org.chancery.gazetteer.Outlet;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** A title or address cited at the end, known by its host, or the outlet's name by itself. */
final class ReferenceRule implements SourceRule {

    private static final int LONGEST_NAME = 50;

    @Override
    public void read(Layout layout, Findings findings) {
        boolean text = false;
        for (Line line : layout.lines()) {
            text |= line.role() == Role.PARAGRAPH || line.role() == Role.REFERENCE_LABEL;
            boolean own = !text && layout.text(line).startsWith("http"); // the page's own address above the text
            if (line.role() == Role.REFERENCE && !own) {
                read(layout, line, findings);
            }
        }
    }

    private static void read(Layout layout, Line line, Findings findings) {
        String text = layout.text(line);
        if (findings.names().known(text).isPresent()
                || text.length() <= LONGEST_NAME && findings.names().outlets().looksLikeOutlet(text)) {
            findings.add(line.range(), text, SourceRef.Kind.REFERENCE, "reference");
            return;
        }
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            String word = Words.unwrapped(text.substring(from, to));
            if (isAddress(word)) {
                Range range =
                        new Range(line.range().start() + from, line.range().start() + to);
                Optional<Outlet> outlet = findings.names().outlets().byHost(word);
                if (outlet.isPresent()) {
                    findings.add(outlet.get(), range, SourceRef.Kind.REFERENCE, "reference");
                } else {
                    findings.add(range, HostName.of(host(word)), SourceRef.Kind.REFERENCE, "reference");
                }
            }
            from = to + 1;
        }
    }

    private static boolean isAddress(String word) {
        int dot = word.lastIndexOf('.');
        return word.contains("://")
                || dot > 0
                        && dot + 2 < word.length()
                        && word.length() >= 4
                        && Character.isLowerCase(word.charAt(dot + 1))
                        && Character.isLetterOrDigit(word.charAt(0))
                        && word.indexOf('@') < 0;
    }

    private static String host(String address) {
        String host = address.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("^www\\.", "");
        int end = 0;
        while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        return host.substring(0, end);
    }
}
