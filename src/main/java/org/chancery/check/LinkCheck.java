package org.chancery.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Follows the addresses of pages to files and anchors of the same site, letter by letter as a strict host does. */
final class LinkCheck {

    private final SiteFiles files;
    private final Map<String, PageScan> pages;

    LinkCheck(SiteFiles files, Map<String, PageScan> pages) {
        this.files = files;
        this.pages = pages;
    }

    /** Returns whether an address leads out of the site. */
    static boolean leadsElsewhere(String href) {
        int colon = href.indexOf(':');
        int stop = firstOf(href, "/?#");
        return href.startsWith("//") || (colon > 0 && (stop < 0 || colon < stop));
    }

    /** Returns what is wrong with a link of a page, or null. */
    @Nullable
    Problem follow(PageScan page, Link link) {
        if (link.href().startsWith("/")) {
            return problem(
                    "check.absolute-link",
                    page,
                    link,
                    "\"" + link.href() + "\" starts at the root of a host",
                    "Write it relative to the page: the site must work from a sub-path and from a disk.");
        }
        URI uri;
        try {
            uri = new URI(link.href());
        } catch (URISyntaxException e) {
            return problem(
                    "check.bad-address", page, link, "\"" + link.href() + "\" is no address: " + e.getReason(), "");
        }
        String wanted = uri.getPath() == null ? "" : uri.getPath();
        String target = wanted.isEmpty() ? page.path() : resolve(page.path(), wanted);
        if (target == null) {
            return problem("check.outside", page, link, "\"" + link.href() + "\" leads out of the site's folder", "");
        }
        if (!files.has(target)) {
            boolean folder = files.hasFolder(target.endsWith("/") ? target.substring(0, target.length() - 1) : target);
            return problem(
                    "check.broken-link",
                    page,
                    link,
                    "\"" + link.href() + "\" leads to " + (folder ? "a folder" : "no file") + " of the site: " + target,
                    folder ? "Name the file in it: no server may be there to choose one." : "");
        }
        String anchor = uri.getFragment();
        PageScan there = pages.get(target);
        if (anchor != null
                && !anchor.isEmpty()
                && there != null
                && !there.anchors().contains(anchor)) {
            return problem(
                    "check.broken-anchor",
                    page,
                    link,
                    "\"" + link.href() + "\" leads to " + target + ", which has no element with the id \"" + anchor
                            + "\"",
                    "");
        }
        return null;
    }

    /** Returns the path in the site that a relative address means, or null where it leaves the site. */
    static @Nullable String resolve(String page, String address) {
        String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + address).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Problem problem(String code, PageScan page, Link link, String message, String hint) {
        return new Problem(Severity.ERROR, code, page.path(), link.line(), link.column(), message, hint);
    }
}
