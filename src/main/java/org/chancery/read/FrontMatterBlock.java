package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.problem.Problem;

/**
 * Front matter as it stands in a decoded file.
 *
 * @param start offset of its first unit, in UTF-16 units of the decoded file
 * @param end offset past the line end behind its last line; the same as {@code start} where there is none
 * @param fields its fields with offsets in the decoded file; empty where it is broken
 * @param problems what is wrong with it
 */
record FrontMatterBlock(int start, int end, List<FrontMatter.Field> fields, List<Problem> problems) {

    /** No front matter. */
    static final FrontMatterBlock NONE = new FrontMatterBlock(0, 0, List.of(), List.of());

    FrontMatterBlock {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** Returns the front matter with its places on a sheet that shows it as it is. */
    FrontMatter on(Sheet sheet) {
        if (end == start) {
            return FrontMatter.NONE;
        }
        List<FrontMatter.Field> placed = new ArrayList<>();
        for (FrontMatter.Field field : fields) {
            placed.add(new FrontMatter.Field(
                    field.key(),
                    field.values().stream()
                            .map(value -> new FrontMatter.Value(value.text(), place(sheet, value.range())))
                            .toList()));
        }
        return new FrontMatter(place(sheet, new Range(start, end)), placed);
    }

    private static Range place(Sheet sheet, Range range) {
        return sheet.rangeOfUnits(range.start(), range.end());
    }
}
