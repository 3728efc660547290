package org.chancery.importing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text that is to stand in a file of an archive. */
final class PlainText {

    private PlainText() {}

    /** Returns the text of a piece of HTML, paragraphs with an empty line between. */
    static String ofHtml(String html) {
        Document document = Jsoup.parse(html);
        Clutter.remove(document);
        return String.join("\n\n", PageLines.of(document.body()));
    }

    /** Returns the text of something that may be HTML or not, as fields of feeds and tables are. */
    static String ofEither(String text) {
        int open = text.indexOf('<');
        boolean marked = open >= 0 && text.indexOf("</", open) >= 0;
        return marked || text.contains("<br") || text.contains("<p>") ? ofHtml(text) : clean(text);
    }

    /** Returns a text with line ends made line feeds and without control characters or blanks at its ends. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
