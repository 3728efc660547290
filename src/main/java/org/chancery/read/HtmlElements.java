package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page mean for its text. */
final class HtmlElements {

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "select",
            "textarea",
            "head",
            "title",
            "meta",
            "link",
            "math",
            "map",
            "audio",
            "video",
            "datalist");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private static final Set<String> PARTS = Set.of(
            "article",
            "aside",
            "blockquote",
            "dl",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "main",
            "nav",
            "ol",
            "section",
            "table",
            "ul");

    private HtmlElements() {}

    /** Returns whether a browser shows nothing of the element. */
    static boolean isHidden(Element element) {
        if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Returns whether the element's text stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Returns whether the element is a part of the page by itself, set off from what stands before and behind. */
    static boolean isPart(Element element) {
        return PARTS.contains(element.normalName());
    }

    static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Returns whether the words for a picture say more than that it is one. */
    static boolean isCaption(String words) {
        return words.strip().length() >= 25 && words.strip().indexOf(' ') > 0;
    }

    /** Returns what the page says the element is, or null where it says nothing of use. */
    static Hint.@Nullable Kind kind(Element element) {
        Hint.@Nullable Kind named = byName(element);
        if (named != null) {
            return named;
        }
        Hint.@Nullable Kind role = byRole(element.attr("role"));
        return role != null ? role : byLabels(element);
    }

    /** Returns the level of a heading, the depth of an item or quotation, or 0. */
    static int level(Element element, Hint.Kind kind) {
        return switch (kind) {
            case HEADING ->
                element.normalName().length() == 2 ? element.normalName().charAt(1) - '0' : 2;
            case LIST_ITEM -> Math.max(1, depth(element, List.of("ul", "ol", "menu")));
            case BLOCK_QUOTE -> depth(element, List.of("blockquote"));
            default -> 0;
        };
    }

    private static int depth(Element element, List<String> names) {
        int depth = 0;
        for (Element e = element; e != null; e = e.parent()) {
            depth += names.contains(e.normalName()) ? 1 : 0;
        }
        return depth;
    }

    private static Hint.@Nullable Kind byName(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Hint.Kind.HEADING;
            case "li" -> Hint.Kind.LIST_ITEM;
            case "blockquote" -> Hint.Kind.BLOCK_QUOTE;
            case "figcaption" -> Hint.Kind.CAPTION;
            case "table" -> Hint.Kind.TABLE;
            case "time" -> Hint.Kind.DATE;
            case "article", "main" -> Hint.Kind.ARTICLE;
            case "nav", "menu" -> Hint.Kind.NAVIGATION;
            case "aside" -> Hint.Kind.ASIDE;
            case "footer" -> isInArticle(element) ? null : Hint.Kind.FOOTER;
            case "header" -> isInArticle(element) ? null : Hint.Kind.NAVIGATION;
            case "button" -> Hint.Kind.CONTROL;
            case "a" -> a(element);
            default -> null;
        };
    }

    private static Hint.Kind a(Element element) {
        return element.attr("rel").toLowerCase(Locale.ROOT).contains("author") ? Hint.Kind.BYLINE : Hint.Kind.LINK;
    }

    private static Hint.@Nullable Kind byRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation", "banner", "menu", "menubar" -> Hint.Kind.NAVIGATION;
            case "complementary" -> Hint.Kind.ASIDE;
            case "contentinfo" -> Hint.Kind.FOOTER;
            case "main", "article" -> Hint.Kind.ARTICLE;
            case "heading" -> Hint.Kind.HEADING;
            case "button" -> Hint.Kind.CONTROL;
            default -> null;
        };
    }

    /** Reads the names that pages give their parts: item properties, classes and ids. */
    private static Hint.@Nullable Kind byLabels(Element element) {
        String label =
                (element.attr("itemprop") + " " + element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (label.length() == 2 || label.length() > 400) {
            return null;
        }
        if (has(label, "articlebody", "article-body", "article__body", "story-body", "entry-content", "post-content")) {
            return Hint.Kind.ARTICLE;
        }
        if (has(label, "byline", "author")) {
            return Hint.Kind.BYLINE;
        }
        if (has(
                label,
                "datepublished",
                "dateline-date",
                "pubdate",
                "publish-date",
                "published",
                "timestamp",
                "post-date")) {
            return Hint.Kind.DATE;
        }
        if (has(label, "caption", "cutline")) {
            return Hint.Kind.CAPTION;
        }
        if (has(label, "comments", "disqus")) {
            return Hint.Kind.COMMENTS;
        }
        if (has(label, "breadcrumb", "navbar", "main-menu", "site-nav")) {
            return Hint.Kind.NAVIGATION;
        }
        if (has(
                label,
                "share",
                "social",
                "related",
                "newsletter",
                "promo",
                "advert",
                "sidebar",
                "most-read",
                "cookie")) {
            return Hint.Kind.ASIDE;
        }
        return has(label, "headline") && !element.nameIs("div") ? Hint.Kind.TITLE : null;
    }

    private static boolean isInArticle(Element element) {
        for (Element e = element.parent(); e != null; e = e.parent()) {
            if (e.nameIs("article") || e.nameIs("main")) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String label, String... words) {
        for (String word : words) {
            if (label.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
