package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.read.FrontMatter;

/**
 * The rows of a sheet and what else a rule may look at.
 *
 * @param sheet the sheet
 * @param frontMatter what a person wrote at its head
 * @param rows its lines that are not blank, in order
 * @param outlets the outlets known by name
 */
record Page(Sheet sheet, FrontMatter frontMatter, List<Row> rows, Outlets outlets) {

    static Page of(Sheet sheet, FrontMatter frontMatter, Outlets outlets) {
        List<Row> rows = new ArrayList<>();
        String text = sheet.text();
        int blanks = 0;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 ? text.length() : newline;
            int from = start;
            int to = stop;
            while (from < to && Row.isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && Row.isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                rows.add(Row.of(rows.size(), text, from, to, blanks, from - start));
                blanks = 0;
            } else {
                blanks++;
            }
            start = stop + 1;
        }
        return new Page(sheet, frontMatter, List.copyOf(rows), outlets);
    }

    int size() {
        return rows.size();
    }

    Row row(int index) {
        return rows.get(index);
    }

    /** Returns whether a row is followed by a blank line or the end. */
    boolean blankAfter(int index) {
        return index + 1 >= size() || row(index + 1).blanksBefore() > 0;
    }

    /** Returns the words at a range of the sheet. */
    String text(Range range) {
        return sheet.text(range);
    }
}
