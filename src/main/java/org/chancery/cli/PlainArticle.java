package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.Published;
import org.chancery.model.Range;
import org.chancery.model.Title;
import org.chancery.parse.LocalBlock;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.RawArticle;

/** What is left of an article that could not be parsed: its words, and nothing concluded from them. */
final class PlainArticle {

    private static final int TITLE = 80;

    private PlainArticle() {}

    /** Returns a file's text as paragraphs, one a line. */
    static ParsedArticle of(RawArticle raw) {
        List<LocalBlock> blocks = new ArrayList<>();
        String text = raw.sheet().text();
        String title = "";
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                blocks.add(new LocalBlock(Block.Kind.PARAGRAPH, raw.sheet().toSpan(new Range(start, end)), -1));
                title = title.isEmpty() ? firstWords(line.strip()) : title;
            }
            start = end + 1;
        }
        return new ParsedArticle(
                raw,
                "en",
                new Title(title.isEmpty() ? raw.file() : title, Title.Basis.DERIVED, null),
                Published.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks,
                List.of(),
                List.of());
    }

    private static String firstWords(String line) {
        if (line.length() <= TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', TITLE);
        int end = blank > 0 ? blank : TITLE;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
