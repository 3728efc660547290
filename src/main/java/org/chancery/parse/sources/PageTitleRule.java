package org.chancery.parse.sources;

import java.util.List;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.EditionName;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.read.FrontMatter;

/**
 * The site's name in the title of a web page: behind the headline as in {@code Leaders sign accord - Rift Valley Herald},
 * before it as in {@code Rift Valley Herald: Leaders sign accord}, or beside the edition as in {@code Rift Valley Herald —
 * English page}.
 */
final class PageTitleRule implements SourceRule {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " · ", ": ", " » ", " « ");

    private static final int LONGEST_NAME = 40;

    private static final int HEAD_LINES = 8;

    @Override
    public void read(Layout layout, Findings findings) {
        for (FrontMatter.Value title : layout.frontMatter().all("page-title")) {
            read(title.text(), title.range(), layout, findings);
        }
        int seen = 0;
        for (Line line : layout.lines()) {
            if (++seen > HEAD_LINES || line.role() == Role.PARAGRAPH) {
                return;
            }
            if (line.role() == Role.KICKER || line.role() == Role.HEADLINE || line.role() == Role.MENU) {
                beforeCopy(layout, line, findings);
            }
        }
    }

    private static void read(String title, Range range, Layout layout, Findings findings) {
        String edition = EditionName.of(title);
        if (edition != null) {
            findings.add(range, edition, SourceRef.Kind.PUBLISHER, "page-title");
            return;
        }
        Outlets outlets = findings.names().outlets();
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            int first = title.indexOf(separator);
            if (last > 0 && isName(title.substring(last + separator.length()).strip(), layout, outlets)) {
                findings.add(
                        range,
                        title.substring(last + separator.length()).strip(),
                        SourceRef.Kind.PUBLISHER,
                        "page-title");
                return;
            }
            if (first > 0 && isName(title.substring(0, first).strip(), layout, outlets)) {
                findings.add(range, title.substring(0, first).strip(), SourceRef.Kind.PUBLISHER, "page-title");
                return;
            }
        }
    }

    private static boolean isName(String name, Layout layout, Outlets outlets) {
        if (name.length() > LONGEST_NAME || name.isEmpty() || outlets.isCommonWord(name)) {
            return false;
        }
        return outlets.byName(name).isPresent()
                || outlets.looksLikeOutlet(name)
                || name.indexOf(' ') > 0 && Owners.own(layout, name);
    }

    /** {@code Gazeta de Oriente: Ferry strike ends} over the headline {@code Ferry strike ends}. */
    private static void beforeCopy(Layout layout, Line line, Findings findings) {
        String text = layout.text(line);
        for (String separator : SEPARATORS) {
            int at = text.indexOf(separator);
            if (at < 2 || at > LONGEST_NAME) {
                continue;
            }
            String rest = text.substring(at + separator.length()).strip();
            for (Line other : layout.lines()) {
                boolean copy = other.role() == Role.HEADLINE
                        && !other.equals(line)
                        && layout.text(other).strip().equalsIgnoreCase(rest);
                if (copy) {
                    String name = text.substring(0, at).strip();
                    Range range = new Range(line.range().start(), line.range().start() + at);
                    findings.add(range, name, SourceRef.Kind.PUBLISHER, "page-title");
                    return;
                }
            }
        }
    }
}
