package org.chancery.render.feeds;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.chancery.config.SiteEntry;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles of a site, or of one of its pages, as both forms of feed tell them.
 *
 * @param site the archive
 * @param page address of the page that the feed belongs to
 * @param title title of the feed
 * @param articles articles with a date, newest first
 */
record Feed(SiteEntry site, String page, String title, List<Article> articles) {

    /** A moment that stands for none, as a feed has to have one. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    Feed {
        articles = List.copyOf(articles);
    }

    /** Returns a name of the feed that lasts: its page's address, or a made-up one where the site's is not known. */
    String id() {
        return page.equals(Address.HOME) ? id("feed " + site.title(), "") : id("feed " + page, page);
    }

    /** Returns a name of an article that lasts. */
    String id(Article article) {
        return id(article.id(), address(article));
    }

    private String id(String name, String address) {
        return site.baseUrl().isEmpty()
                ? "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                : site.baseUrl() + address;
    }

    /** Returns the address of an article's page in the site. */
    static String address(Article article) {
        return Address.of(Section.ARTICLES, article.id());
    }

    /** Returns an address as the feed gives it: whole where the site's is known, relative to the feed elsewhere. */
    String link(String address) {
        String to = address.equals(Address.HOME) && !site.baseUrl().isEmpty() ? "" : address;
        return site.baseUrl().isEmpty() ? Address.relative(page, address) : site.baseUrl() + to;
    }

    /** Returns whether addresses are whole. */
    boolean isPlaced() {
        return !site.baseUrl().isEmpty();
    }

    /** Returns the first moment of the day of publication in UTC, or null where the day is not known. */
    static @Nullable String moment(Article article) {
        PartialDate date = article.published().date();
        return date != null && date.isDay() ? time(date) : null;
    }

    /** Returns the first moment that an article can have been published at; a feed has to have one to sort by. */
    static String earliest(Article article) {
        PartialDate date = article.published().date();
        return date == null ? NEVER : time(date);
    }

    /** Returns when the feed last changed: when its newest article was published. */
    String updated() {
        return articles.isEmpty() ? NEVER : earliest(articles.get(0));
    }

    private static String time(PartialDate date) {
        return DateTimeFormatter.ISO_INSTANT.format(date.earliest().atStartOfDay(ZoneOffset.UTC));
    }
}
