package org.chancery.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something with the number of its articles.
 *
 * @param link to its page
 * @param count number of articles, with separators
 * @param articles the number in words, such as {@code 12 articles}
 * @param together page of the articles that both share, or null
 */
public record CountLink(
        Link link, String count, String articles, @Nullable String together) {

    /** Returns what stands behind the number in words, for those who do not see the page. */
    public String noun() {
        return behind(count, articles);
    }

    /** Returns what stands behind a number in words; all of the words where the number does not stand first. */
    public static String behind(String count, String words) {
        return words.startsWith(count) ? words.substring(count.length()) : " (" + words + ")";
    }
}
