package org.chancery.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.chancery.render.Html;

/**
 * An article in a list.
 *
 * @param href address of its page
 * @param title title
 * @param dir direction of the title, {@code ltr} or {@code rtl}
 * @param language tag of the language of the article, or empty where it is that of the page
 * @param derived whether the title was made from the first words
 * @param date when it was published
 * @param sources who the report comes from, joined by commas, or empty
 * @param note why it stands here, or empty
 * @param also other prints of the same story, by the outlet that carries them
 * @param keys what a list can be filtered by that it has, parted by blanks, or empty
 */
public record Item(
        String href,
        String title,
        String dir,
        String language,
        boolean derived,
        DateView date,
        String sources,
        String note,
        List<Link> also,
        String keys) {
    public Item {
        also = List.copyOf(also);
    }

    /** Returns the attribute that tells the language of the title, with a blank before it; empty where none is needed. */
    public SafeString lang() {
        return new SafeString(language.isEmpty() ? "" : " lang=\"" + Html.escape(language) + "\"");
    }

    /** Returns the attributes that tell direction and language of the title where they are not those of the page. */
    public SafeString marks() {
        SafeString turn = Html.turn(dir);
        return language.isEmpty() ? turn : new SafeString(turn.toString() + lang());
    }
}
