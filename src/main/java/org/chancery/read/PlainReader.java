package org.chancery.read;

import java.util.List;
import org.chancery.model.Sheet;

/** Reads plain text: line ends become {@code \n}, and lines that only a narrow page ended are joined. */
final class PlainReader {

    private PlainReader() {}

    static Page read(String decoded, FrontMatterBlock front) {
        Sheet.Builder sheet = new Sheet.Builder(decoded);
        copyLines(sheet, decoded, 0, front.end());
        body(sheet, decoded, front.end());
        Sheet made = sheet.build();
        return new Page(made, front.on(made), List.of(), front.problems());
    }

    /** Puts lines on a sheet as they are. */
    static void copyLines(Sheet.Builder sheet, String decoded, int from, int to) {
        Lines lines = new Lines(decoded, from, to);
        for (int i = 0; i < lines.size(); i++) {
            end(sheet.copy(lines.start(i), lines.end(i)), lines, i);
        }
    }

    private static void body(Sheet.Builder sheet, String decoded, int from) {
        Lines lines = new Lines(decoded, from, decoded.length());
        Wrapping wrapping = new Wrapping(lines);
        LineJoin join = new LineJoin(decoded, new Hyphenation(decoded));
        for (int i = 0; i < lines.size(); i++) {
            boolean goneOn = i > 0 && wrapping.goesOn(i - 1);
            int start = goneOn ? lines.first(i) : lines.start(i);
            if (wrapping.goesOn(i)) {
                join.join(sheet, start, lines.last(i), lines.first(i + 1));
            } else {
                end(sheet.copy(start, lines.end(i)), lines, i);
            }
        }
    }

    private static void end(Sheet.Builder sheet, Lines lines, int line) {
        int end = lines.end(line);
        int after = lines.after(line);
        if (after == end + 1 && lines.text().charAt(end) == '\n') {
            sheet.copy(end, after);
        } else if (after > end) {
            sheet.replace(end, after, "\n");
        }
    }
}
