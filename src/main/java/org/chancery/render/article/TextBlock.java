package org.chancery.render.article;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.chancery.render.Html;

/**
 * A block of the text, ready for a template.
 *
 * @param kind {@code paragraph}, {@code kicker}, {@code deck}, {@code heading}, {@code caption}, {@code question},
 *     {@code answer}, {@code item}, {@code quote} or {@code note}
 * @param id id of the block
 * @param number number of the block from 1
 * @param dir direction of the text, {@code ltr} or {@code rtl}
 * @param speaker who speaks, as HTML; empty where nobody is named
 * @param html the words
 */
public record TextBlock(String kind, String id, int number, String dir, SafeString speaker, SafeString html) {

    /** Returns the attribute that tells the direction, with a blank before it; empty where it is the page's. */
    public SafeString turn() {
        return Html.turn(dir);
    }

    /** Returns whether somebody is named as the speaker. */
    public boolean isSpoken() {
        return !speaker.toString().isEmpty();
    }
}
