package org.chancery.read;

import org.chancery.model.Range;

/**
 * What the mark-up of a Markdown or HTML file says about a stretch of the sheet, whose text shows no mark-up any more.
 * A hint is what the page says, not yet what is so: pages mark menus as headings and headings as paragraphs.
 *
 * @param range where it stands on the sheet
 * @param kind what the mark-up calls it
 * @param level 1 to 6 for a heading, the depth from 1 for an item of a list or a block quotation, 0 for anything else
 */
public record Hint(Range range, Kind kind, int level) {

    /** What mark-up calls a stretch of text. */
    public enum Kind {
        /** The page's own name for the article. */
        TITLE,
        /** A heading. */
        HEADING,
        /** An item of a list. */
        LIST_ITEM,
        /** A block quotation. */
        BLOCK_QUOTE,
        /** Words under a picture. */
        CAPTION,
        /** A footnote. */
        FOOTNOTE,
        /** A table. */
        TABLE,
        /** Who wrote it. */
        BYLINE,
        /** A date of the page. */
        DATE,
        /** The article itself, where the page tells it from its surroundings. */
        ARTICLE,
        /** A menu or the head of the page. */
        NAVIGATION,
        /** A box beside the article. */
        ASIDE,
        /** The foot of the page. */
        FOOTER,
        /** Readers' comments. */
        COMMENTS,
        /** A control to be clicked. */
        CONTROL,
        /** Words that lead elsewhere. */
        LINK
    }
}
