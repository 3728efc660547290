package org.chancery.link;

import java.util.Locale;
import org.chancery.text.Slugs;

/**
 * Addresses of pages and files inside a site: relative to its top, with {@code /}, file names included, so that a page
 * opens from a disk as well as from any folder of a web host. None depends on the order or number of articles.
 */
public final class Address {

    /** The front page. */
    public static final String HOME = "index.html";

    /** The page about the archive. */
    public static final String ABOUT = "about.html";

    /** The page to search and browse the archive with. */
    public static final String SEARCH = "search.html";

    /** The list of corrections. */
    public static final String CORRECTIONS = "corrections.html";

    /** The list of what a person should look at. */
    public static final String REVIEW = "review.html";

    /** The page that a web host shows for an address that does not exist. */
    public static final String NOT_FOUND = "404.html";

    /** The articles without a date. */
    public static final String UNDATED = "dates/undated.html";

    private Address() {}

    /** Returns the page of an article, a person, a topic, a source or a place. */
    public static String of(Section section, String id) {
        return section.folder() + "/" + fileName(id) + ".html";
    }

    /** Returns the list of all of a kind. */
    public static String index(Section section) {
        return section.folder() + "/index.html";
    }

    /** Returns the part of a long list whose names begin with a letter. */
    public static String index(Section section, String letter) {
        return section.folder() + "/index--" + letter.toLowerCase(Locale.ROOT) + ".html";
    }

    /** Returns one year's part of a page whose articles are too many for one; {@code undated} is a year too. */
    public static String part(String address, String year) {
        return address.substring(0, address.length() - ".html".length()) + "--" + year + ".html";
    }

    /** Returns an article's file as it was given; the ending tells a browser to show it as text. */
    public static String text(String articleId) {
        return "text/" + fileName(articleId) + ".txt";
    }

    /** Returns the page of the relation of two countries, given in either order. */
    public static String relation(String one, String other) {
        return of(Section.RELATIONS, pair(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT), "-"));
    }

    /** Returns the page of the articles that name two people, given in either order. */
    public static String together(String one, String other) {
        return "together/" + pair(fileName(one), fileName(other), "--") + ".html";
    }

    /** Returns the page that shows how a later print of a story differs from the first one. */
    public static String reprint(String articleId) {
        return "reprints/" + fileName(articleId) + ".html";
    }

    /** Returns the page of a year. */
    public static String year(int year) {
        return "dates/" + digits(year, 4) + ".html";
    }

    /** Returns the page of a month. */
    public static String month(int year, int month) {
        return "dates/" + digits(year, 4) + "-" + digits(month, 2) + ".html";
    }

    /** Returns what leads from a page to the top of the site: empty, or {@code ../} for each folder. */
    public static String root(String from) {
        int folders = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            folders++;
        }
        return "../".repeat(folders);
    }

    /** Returns the link from one page to another; only the file's name where both stand in one folder. */
    public static String relative(String from, String to) {
        int folder = from.lastIndexOf('/') + 1;
        if (folder > 0 && to.regionMatches(0, from, 0, folder)) {
            return to.substring(folder);
        }
        return root(from) + to;
    }

    private static String pair(String one, String other, String between) {
        return one.compareTo(other) <= 0 ? one + between + other : other + between + one;
    }

    /** An id is a slug already unless a person wrote it; whatever it is, it names one file of this folder. */
    private static String fileName(String id) {
        String slug = isSlug(id) ? id : Slugs.slug(id);
        // "index" is taken by the list of all; no slug holds an underscore
        return slug.equals("index") ? "index_" : slug;
    }

    private static boolean isSlug(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, width - plain.length())) + plain;
    }
}
