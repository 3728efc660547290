package org.chancery.render.view;

import java.util.List;

/**
 * An article in a list.
 *
 * @param href address of its page
 * @param title title
 * @param dir direction of the title, {@code ltr} or {@code rtl}
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
        boolean derived,
        DateView date,
        String sources,
        String note,
        List<Link> also,
        String keys) {
    public Item {
        also = List.copyOf(also);
    }
}
