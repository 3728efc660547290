package org.chancery.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.chancery.render.Html;
import org.jspecify.annotations.Nullable;

/**
 * A link, or plain words where the site has no page for them.
 *
 * @param text the words
 * @param href address relative to the page, or null
 */
public record Link(String text, @Nullable String href) {

    /** Returns it as HTML. */
    public SafeString html() {
        String words = Html.escape(text);
        String marks = marks();
        if (href == null) {
            return new SafeString(marks.isEmpty() ? words : "<span" + marks + ">" + words + "</span>");
        }
        return new SafeString("<a href=\"" + Html.escape(href) + "\"" + marks + ">" + words + "</a>");
    }

    private String marks() {
        String language = Html.language(text);
        return (Html.direction(text).equals("rtl") ? " dir=\"rtl\"" : "")
                + (language.isEmpty() ? "" : " lang=\"" + language + "\"");
    }
}
