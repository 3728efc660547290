package org.chancery.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * What one HTML page offers and asks for: its anchors, and the addresses it points at.
 *
 * @param path path in the site, with {@code /}
 * @param anchors the ids of its elements
 * @param links the addresses it points at, in order
 * @param problems what is wrong with the page by itself
 */
record PageScan(String path, Set<String> anchors, List<Link> links, List<Problem> problems) {

    /** Errors of mark-up told of one page; more would only hide the first. */
    private static final int MOST_ERRORS = 10;

    private static final List<String> ADDRESS_ATTRIBUTES = List.of("href", "src", "poster", "data", "action", "cite");

    /** Reads a page. */
    static PageScan of(String path, String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        Document page = parser.parseInput(html, "");
        Set<String> anchors = new HashSet<>();
        List<Link> links = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ParseError error : parser.getErrors()) {
            String[] at = error.getCursorPos().split(":", 2);
            problems.add(new Problem(
                    Severity.ERROR,
                    "check.html",
                    path,
                    number(at[0]),
                    at.length > 1 ? number(at[1]) : 0,
                    error.getErrorMessage(),
                    "Mend the template that makes this page."));
        }
        for (Element element : page.getAllElements()) {
            Range.Position at = element.sourceRange().start();
            String id = element.id();
            if (!id.isEmpty() && !anchors.add(id)) {
                problems.add(problem(
                        "check.duplicate-id",
                        path,
                        at,
                        "two elements have the id \"" + id + "\"",
                        "Give one another id."));
            }
            for (String name : ADDRESS_ATTRIBUTES) {
                if (element.hasAttr(name)) {
                    links.add(new Link(element.attr(name), at.lineNumber(), at.columnNumber()));
                }
            }
            for (String address : srcset(element.attr("srcset"))) {
                links.add(new Link(address, at.lineNumber(), at.columnNumber()));
            }
        }
        return new PageScan(path, Set.copyOf(anchors), List.copyOf(links), List.copyOf(problems));
    }

    private static Problem problem(String code, String path, Range.Position at, String message, String hint) {
        return new Problem(Severity.ERROR, code, path, at.lineNumber(), at.columnNumber(), message, hint);
    }

    private static List<String> srcset(String value) {
        List<String> addresses = new ArrayList<>();
        for (String candidate : value.split(",", -1)) {
            String address = candidate.strip().split("\\s", 2)[0];
            if (!address.isEmpty() && !address.toLowerCase(Locale.ROOT).startsWith("data:")) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
