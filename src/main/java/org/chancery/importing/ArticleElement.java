package org.chancery.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the running text of a page from which clutter is gone. Where the page marks it as
 * {@code articleBody}, that is it. Elsewhere paragraphs speak for the elements they stand in, longer ones with more commas
 * more, and the element they speak for most is it, less what stands in links.
 */
final class ArticleElement {

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int SHORTEST_MARKED_TEXT = 200;
    private static final int CANDIDATES = 5;
    private static final double MOST_LINKED = 0.25;
    private static final double GAIN = 1.25;

    private ArticleElement() {}

    /** Returns the element, or null where nothing of the page is running text. */
    static @Nullable Element find(Document page) {
        Element marked = longest(page.select("[itemprop=articleBody], [itemprop=text]"));
        if (marked != null && marked.text().length() >= SHORTEST_MARKED_TEXT) {
            return marked;
        }
        Map<Element, Double> scores = new LinkedHashMap<>();
        Map<Element, Integer> order = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, td, div:not(:has(> div, > p))")) {
            int length = paragraph.ownText().length() + inline(paragraph);
            if (length >= SHORTEST_PARAGRAPH) {
                double score = 1 + commas(paragraph.ownText()) + Math.min(length / 100.0, 3);
                // a division with line breaks alone is paragraph and article at once
                boolean whole = paragraph.normalName().equals("div")
                        || paragraph.normalName().equals("td");
                Element parent = whole ? paragraph : paragraph.parent();
                add(scores, order, parent, score);
                add(scores, order, parent == null ? null : parent.parent(), score / 2);
            }
        }
        return scores.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Element, Double>>comparingDouble(e -> -e.getValue())
                        .thenComparing(e -> order.getOrDefault(e.getKey(), 0)))
                .limit(CANDIDATES)
                .max(Comparator.<Map.Entry<Element, Double>>comparingDouble(
                                e -> e.getValue() * (1 - linked(e.getKey())))
                        .thenComparing(e -> -order.getOrDefault(e.getKey(), 0)))
                .map(e -> widened(e.getKey()))
                .orElse(null);
    }

    private static @Nullable Element longest(List<Element> elements) {
        return elements.stream()
                .max(Comparator.comparingInt((Element e) -> e.text().length()))
                .orElse(null);
    }

    private static void add(
            Map<Element, Double> scores, Map<Element, Integer> order, @Nullable Element element, double score) {
        if (element != null) {
            scores.merge(element, score, Double::sum);
            order.putIfAbsent(element, order.size());
        }
    }

    /** Text that is cut into several boxes stands in the element around them. */
    private static Element widened(Element element) {
        Element widest = element;
        for (Element parent = element.parent();
                parent != null && !parent.normalName().equals("body");
                parent = parent.parent()) {
            boolean more = paragraphs(parent) > paragraphs(widest) * GAIN;
            if (more && linked(parent) <= MOST_LINKED) {
                widest = parent;
            }
            if (parent.normalName().equals("article") || parent.normalName().equals("main")) {
                break;
            }
        }
        return widest;
    }

    private static int paragraphs(Element element) {
        int length = 0;
        for (Element paragraph : element.getElementsByTag("p")) {
            int own = paragraph.text().length();
            length += own >= SHORTEST_PARAGRAPH ? own : 0;
        }
        return length;
    }

    /** Returns the share of an element's text that stands in links. */
    static double linked(Element element) {
        int whole = element.text().length();
        int links = 0;
        for (Element link : element.getElementsByTag("a")) {
            links += link.text().length();
        }
        return whole == 0 ? 1 : Math.min(1.0, links / (double) whole);
    }

    private static int inline(Element paragraph) {
        int length = 0;
        for (Element child : paragraph.children()) {
            boolean inline = !child.isBlock() && !child.normalName().equals("a");
            length += inline ? child.text().length() : 0;
        }
        return length;
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            commas += c == ',' || c == '\u3001' || c == '\uFF0C' || c == '\u060C' ? 1 : 0;
        }
        return commas;
    }
}
