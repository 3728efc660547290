package org.chancery.parse.sources;

import java.util.List;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.read.FrontMatter;

/** A known outlet behind the headline in the title of a web page: {@code Leaders sign accord - Rift Valley Herald}. */
final class PageTitleRule implements SourceRule {

    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ");

    @Override
    public void read(Layout layout, Findings findings) {
        for (FrontMatter.Value title : layout.frontMatter().all("page-title")) {
            String text = title.text();
            int at = -1;
            int name = -1;
            for (String separator : SEPARATORS) {
                int last = text.lastIndexOf(separator);
                if (last > at) {
                    at = last;
                    name = last + separator.length();
                }
            }
            if (at > 0) {
                findings.addKnown(title.range(), text.substring(name).strip(), SourceRef.Kind.PUBLISHER, "page-title");
            }
        }
    }
}
