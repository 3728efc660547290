package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;
import org.chancery.model.Sheet;

/**
 * Reads Markdown as CommonMark and its usual extensions have it, as far as saved news needs it. The sheet has one
 * paragraph a line and no inline mark-up: no emphasis, no addresses of links, no marks of footnotes. The mark that
 * begins a line and says what it is stays ({@code #}, {@code >}, {@code -}, {@code 1.}, {@code [^1]:}); hints say the
 * same without it. Text set in by four blanks is text: news has no program code, but wire copy is often set in.
 */
final class MarkdownReader {

    private final String decoded;
    private final Lines lines;
    private final Sheet.Builder sheet;
    private final MarkdownInline inline;
    private final SoftBreaks breaks;
    private final List<Hint> hints = new ArrayList<>();

    /** Stretches of the lines of the paragraph that is being read, as offsets from and to in turn. */
    private final List<Range> paragraph = new ArrayList<>();

    private Hint.Kind kind = Hint.Kind.ARTICLE;
    private int level;

    private MarkdownReader(String decoded, FrontMatterBlock front) {
        this.decoded = decoded;
        this.lines = new Lines(decoded, front.end(), decoded.length());
        this.sheet = new Sheet.Builder(decoded);
        this.inline = new MarkdownInline(decoded, new Hyphenation(decoded), sheet);
        this.breaks = SoftBreaks.of(decoded, lines);
    }

    static Page read(String decoded, FrontMatterBlock front) {
        MarkdownReader reader = new MarkdownReader(decoded, front);
        PlainReader.copyLines(reader.sheet, decoded, 0, front.end());
        reader.definitions();
        reader.blocks();
        Sheet made = reader.sheet.build();
        return new Page(made, front.on(made), reader.hints, front.problems());
    }

    /** Addresses of links may stand behind the links that use them. */
    private void definitions() {
        for (int i = 0; i < lines.size(); i++) {
            int from = lines.first(i);
            if (MarkdownBlocks.isLinkDefinition(decoded, from, lines.last(i))) {
                inline.define(decoded.substring(from + 1, decoded.indexOf("]:", from)));
            }
        }
    }

    private void blocks() {
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            int from = lines.first(i);
            int to = lines.last(i);
            if (MarkdownBlocks.isFence(decoded, from, to)) {
                flush();
                code = !code;
            } else if (code) {
                sheet.copy(lines.start(i), lines.end(i));
                newLine(i);
            } else if (lines.isBlank(i)) {
                flush();
                newLine(i);
            } else {
                line(i, from, to);
            }
        }
        flush();
    }

    private void line(int i, int from, int to) {
        int level = MarkdownBlocks.headingMark(decoded, from, to);
        int underline = paragraph.isEmpty() ? 0 : MarkdownBlocks.underline(decoded, from, to);
        if (level > 0) {
            heading(from, to, level);
        } else if (underline > 0 && kind == Hint.Kind.ARTICLE) {
            underlined(underline);
        } else if (MarkdownBlocks.isRule(decoded, from, to)) {
            flush();
        } else if (MarkdownBlocks.isLinkDefinition(decoded, from, to)) {
            flush();
        } else if (decoded.charAt(from) == '|') {
            tableRow(from, to);
        } else {
            text(i, from, to);
        }
    }

    private void heading(int from, int to, int level) {
        flush();
        int words = from + level;
        while (words < to && Lines.isBlank(decoded.charAt(words))) {
            words++;
        }
        sheet.copy(from, words);
        begin(Hint.Kind.HEADING, level);
        paragraph.add(new Range(words, Math.max(words, MarkdownBlocks.headingEnd(decoded, words, to))));
        flush();
    }

    /** The lines read so far are a heading; it is shown with the mark that headings have. */
    private void underlined(int level) {
        int start = paragraph.get(0).start();
        sheet.replace(start, start, level == 1 ? "# " : "## ");
        kind = Hint.Kind.HEADING;
        this.level = level;
        flush();
    }

    private void tableRow(int from, int to) {
        flush();
        if (!MarkdownBlocks.isTableRule(decoded, from, to)) {
            begin(Hint.Kind.TABLE, 0);
            paragraph.add(new Range(from, to));
            flush();
        }
    }

    private void text(int i, int from, int to) {
        int quotes = 0;
        int at = from;
        while (at < to && decoded.charAt(at) == '>') {
            quotes++;
            at++;
            while (at < to && Lines.isBlank(decoded.charAt(at))) {
                at++;
            }
        }
        int item = ListMarker.length(decoded, at, to);
        int note = MarkdownBlocks.footnoteMark(decoded, at, to);
        if (quotes > 0 && at == to) {
            flush();
        } else if (note > 0) {
            start(at, at + note, to, Hint.Kind.FOOTNOTE, 0);
        } else if (item > 0 && decoded.charAt(at) != '–' && decoded.charAt(at) != '—') {
            start(from, at + item, to, Hint.Kind.LIST_ITEM, 1 + lines.indent(i) / 2);
        } else if (quotes > 0 && kind != Hint.Kind.BLOCK_QUOTE) {
            start(from, at, to, Hint.Kind.BLOCK_QUOTE, quotes);
        } else if (paragraph.isEmpty()) {
            begin(Hint.Kind.ARTICLE, 0);
            paragraph.add(new Range(at, lines.end(i)));
        } else {
            paragraph.add(new Range(at, lines.end(i)));
        }
    }

    private void start(int mark, int words, int to, Hint.Kind kind, int level) {
        flush();
        sheet.copy(mark, words);
        begin(kind, level);
        paragraph.add(new Range(words, to));
    }

    private void begin(Hint.Kind kind, int level) {
        this.kind = kind;
        this.level = level;
    }

    /** Puts the paragraph that was read on the sheet. */
    private void flush() {
        if (!paragraph.isEmpty()) {
            int start = sheet.length();
            for (List<Range> part : breaks.parts(kind == Hint.Kind.ARTICLE, paragraph)) {
                inline.put(part);
                int end = part.get(part.size() - 1).end();
                if (kind != Hint.Kind.ARTICLE && sheet.length() > start) {
                    hints.add(new Hint(new Range(start, sheet.length()), kind, level));
                }
                sheet.replace(end, end, "\n");
            }
            paragraph.clear();
        }
        begin(Hint.Kind.ARTICLE, 0);
    }

    private void newLine(int line) {
        if (lines.after(line) > lines.end(line)) {
            sheet.replace(lines.end(line), lines.after(line), "\n");
        }
    }
}
