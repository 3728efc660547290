package org.chancery.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.chancery.render.Html;
import org.jspecify.annotations.Nullable;

/**
 * A date in words.
 *
 * @param words the words
 * @param machine what {@code datetime} may hold, or null
 */
public record DateView(String words, @Nullable String machine) {

    /** Returns it as HTML. */
    public SafeString html() {
        String text = Html.escape(words);
        return new SafeString(
                machine == null ? text : "<time datetime=\"" + Html.escape(machine) + "\">" + text + "</time>");
    }
}
