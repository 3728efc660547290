package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.read.FrontMatter;

/** Gives each line of a sheet its role. */
public final class LayoutReader {

    /** Makes a reader that knows outlets by these lists. */
    public LayoutReader(Gazetteer gazetteer) {}

    /** Returns the sheet with every line's role. */
    public Layout read(Sheet sheet, FrontMatter frontMatter) {
        List<Line> lines = new ArrayList<>();
        String text = sheet.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Line(new Range(from, to), Role.PARAGRAPH, null, "line"));
            }
            start = end + 1;
        }
        return new Layout(sheet, frontMatter, lines, List.of());
    }
}
