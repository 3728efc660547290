package org.chancery.importing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.HtmlMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved page of the web: what it states about itself, and the text of its article from the headline on. */
final class HtmlPage {

    /** A page with less text than this, in UTF-16 units, shows no article. */
    static final int SHORTEST = 120;

    private static final int LONGEST_HEADLINE = 300;

    private HtmlPage() {}

    /**
     * Reads a page.
     *
     * @param html the page
     * @param place where it was found
     * @param format what it was found in
     * @return the article, or null where the page shows none
     */
    static @Nullable Found read(String html, String place, String format) {
        Document page = Jsoup.parse(html);
        List<HtmlMetadata.Stated> stated = HtmlMetadata.stated(page);
        Found.@Nullable Field time = PageTime.of(page);
        String saved = SavedFrom.address(html);
        Clutter.remove(page);
        Element article = ArticleElement.find(page);
        if (article == null) {
            return null;
        }
        Element headline = headline(page, article);
        Element around = headline == null ? article : common(headline, article);
        String text = String.join("\n\n", PageLines.between(around, headline, article));
        if (text.length() < SHORTEST) {
            return null;
        }
        List<Found.Field> fields = new ArrayList<>();
        for (HtmlMetadata.Stated field : stated) {
            if (field.key().equals("title")) {
                fields.add(title(field, headline));
            } else if (!field.key().equals("page-title")) {
                fields.add(new Found.Field(field.key(), field.values(), field.origin()));
            }
        }
        Found found = new Found(place, format, fields, text);
        if (headline != null) {
            found = found.with("title", headline.text(), "h1");
        }
        if (time != null) {
            found = found.with("date", time.values().get(0), time.origin());
        }
        return found.with("title", page.title(), "title").with("url", saved, "saved from");
    }

    /** Returns the headline where it stands before the end of the article; a page may have several of the first level. */
    private static @Nullable Element headline(Document page, Element article) {
        Element last = null;
        for (Element heading : page.select("h1")) {
            boolean inside = heading.closest("header, footer") == null || heading.closest("article, main") != null;
            int length = heading.text().length();
            boolean before = precedes(heading, article);
            if (length > 0 && length <= LONGEST_HEADLINE && before && (last == null || inside)) {
                last = heading;
            }
        }
        return last;
    }

    private static boolean precedes(Element heading, Element article) {
        for (Element parent = heading; parent != null; parent = parent.parent()) {
            if (parent.equals(article)) {
                return true;
            }
        }
        Element around = common(heading, article);
        return childOf(around, heading).siblingIndex()
                < childOf(around, article).siblingIndex();
    }

    private static Element childOf(Element around, Element inner) {
        Element child = inner;
        for (Element parent = inner.parent(); parent != null && !parent.equals(around); parent = parent.parent()) {
            child = parent;
        }
        return child;
    }

    private static Element common(Element one, Element other) {
        for (Element parent = one; parent != null; parent = parent.parent()) {
            for (Element up = other; up != null; up = up.parent()) {
                if (up.equals(parent)) {
                    return parent;
                }
            }
        }
        return other;
    }

    /** The name of the outlet behind the headline is no part of it. */
    private static Found.Field title(HtmlMetadata.Stated stated, @Nullable Element headline) {
        String title = stated.values().get(0);
        String shown = headline == null ? "" : headline.text();
        boolean longer = !shown.isEmpty() && title.length() > shown.length() && title.startsWith(shown);
        return longer ? Found.Field.of("title", shown, "h1") : Found.Field.of("title", title, stated.origin());
    }
}
