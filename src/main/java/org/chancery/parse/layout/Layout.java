package org.chancery.parse.layout;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.read.FrontMatter;

/**
 * A sheet with every line's role known.
 *
 * @param sheet the sheet
 * @param frontMatter what a person wrote at its head
 * @param lines the lines in order
 * @param datelines datelines found at the head of paragraphs, in order
 */
public record Layout(Sheet sheet, FrontMatter frontMatter, List<Line> lines, List<Dateline> datelines) {

    public Layout {
        lines = List.copyOf(lines);
        datelines = List.copyOf(datelines);
    }

    /** Returns the text of the sheet. */
    public String text() {
        return sheet.text();
    }

    /** Returns the words of a line. */
    public String text(Line line) {
        return sheet.text(line.range());
    }

    /** Returns the lines of one of these roles, in order. */
    public Stream<Line> lines(Role... roles) {
        List<Role> wanted = List.of(roles);
        return lines.stream().filter(line -> wanted.contains(line.role()));
    }

    /** Returns the lines that are part of the article, in order. */
    public Stream<Line> kept() {
        return lines.stream().filter(line -> line.role().kept());
    }

    /** Returns whether a range lies in a line that is part of the article. */
    public boolean isKept(Range range) {
        return kept().anyMatch(line -> line.range().overlaps(range));
    }
}
