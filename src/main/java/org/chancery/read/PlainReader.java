package org.chancery.read;

import java.util.List;
import org.chancery.model.Sheet;

/** Reads plain text. */
final class PlainReader {

    private PlainReader() {}

    static Page read(String decoded, String path) {
        Sheet.Builder sheet = new Sheet.Builder(decoded);
        for (LineScanner lines = new LineScanner(decoded, 0); lines.next(); ) {
            sheet.copy(lines.start(), lines.end());
            if (lines.after() > lines.end()) {
                sheet.replace(lines.end(), lines.after(), "\n");
            }
        }
        return new Page(sheet.build(), FrontMatter.NONE, List.of(), List.of());
    }
}
