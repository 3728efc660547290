package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Sheet;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a saved HTML page. The sheet is the visible text, one block a line; hints tell what the page calls its parts; the
 * fields that the page states about itself are its front matter.
 */
final class HtmlReader {

    private HtmlReader() {}

    static Page read(String decoded, FrontMatterBlock front) {
        // blanks keep the place of front matter in front of the page, so that all offsets are those of the file
        String page = " ".repeat(front.end()) + decoded.substring(front.end());
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
        Sheet.Builder sheet = new Sheet.Builder(decoded);
        PlainReader.copyLines(sheet, decoded, 0, front.end());
        HtmlText text = new HtmlText(decoded, sheet, document.selectFirst("p") == null);
        document.body().filter(text);
        Sheet made = text.finish().build();
        FrontMatter own = front.on(made);
        List<FrontMatter.Field> fields = new ArrayList<>(own.fields());
        for (FrontMatter.Field field : HtmlMetadata.read(document)) {
            if (own.all(field.key()).isEmpty()) {
                fields.add(field);
            }
        }
        return new Page(made, new FrontMatter(own.range(), fields), text.hints(), front.problems());
    }

    /** Returns whether a text whose name does not tell is an HTML page: it begins as one. */
    static boolean isHtml(String decoded, int from) {
        int i = from;
        while (i < decoded.length() && (Character.isWhitespace(decoded.charAt(i)) || decoded.startsWith("<!--", i))) {
            int end = decoded.startsWith("<!--", i) ? decoded.indexOf("-->", i) : i;
            i = end < 0 ? decoded.length() : end == i ? i + 1 : end + 3;
        }
        String head = decoded.substring(i, Math.min(decoded.length(), i + 200)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head>")
                || head.startsWith("<body")
                || (head.startsWith("<?xml") && head.contains("<!doctype html"));
    }
}
