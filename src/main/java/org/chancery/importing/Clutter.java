package org.chancery.importing;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page what is no article by its own word: scripts, what is hidden, menus, boxes beside the article, forms,
 * and what its class or id calls sharing, comments, advertising and the like, unless most of the page stands in it.
 */
final class Clutter {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "nav",
            "aside",
            "dialog",
            "audio",
            "video",
            "link",
            "meta",
            "menu");

    private static final Set<String> ROLES = Set.of(
            "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar");

    /** Words of classes and ids; a name such as {@code article-share-bar} is taken word by word. */
    private static final Set<String> NAMES = Set.of(
            "share",
            "sharing",
            "social",
            "related",
            "recommended",
            "recommendations",
            "promo",
            "promos",
            "newsletter",
            "subscribe",
            "subscription",
            "paywall",
            "comments",
            "comment",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "sponsored",
            "cookie",
            "cookies",
            "consent",
            "popup",
            "modal",
            "trending",
            "toolbar",
            "skip",
            "readmore",
            "outbrain",
            "taboola",
            "disqus",
            "print",
            "navigation",
            "nav",
            "menu",
            "footer",
            "pager",
            "pagination",
            "tags",
            "copyright");

    private Clutter() {}

    /** Changes the page. */
    static void remove(Document page) {
        Element body = page.body();
        int whole = body.text().length();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode || node.equals(body)) {
                    return FilterResult.CONTINUE;
                }
                if (!(node instanceof Element element)) {
                    return FilterResult.REMOVE;
                }
                boolean clutter = ELEMENTS.contains(element.normalName())
                        || isHidden(element)
                        || ROLES.contains(element.attr("role"))
                        || isPageFoot(element)
                        || (isNamed(element) && element.text().length() * 2 < whole);
                return clutter ? FilterResult.REMOVE : FilterResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** The foot of an article may name its author; the foot of a page never does. */
    private static boolean isPageFoot(Element element) {
        return element.normalName().equals("footer") && element.closest("article, main") == null;
    }

    private static boolean isNamed(Element element) {
        String name = element.normalName();
        if (name.equals("article") || name.equals("main") || name.equals("h1") || name.equals("p")) {
            return false;
        }
        return hasName(element.className()) || hasName(element.id());
    }

    private static boolean hasName(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
                if (NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
