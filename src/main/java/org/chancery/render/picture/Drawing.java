package org.chancery.render.picture;

/** What a picture shows: plain numbers and words, drawn only when the page is written. */
public sealed interface Drawing permits CompanyRing, DaySquares, OfficeLines, TileMap, TimeStrip {

    /** Returns the name of its kind, which the style sheet knows as a class. */
    String kind();

    /**
     * Draws it.
     *
     * @param label id that the ids of its title and description begin with, with the words of both
     * @param out takes the drawing as HTML
     */
    void draw(Label label, StringBuilder out);
}
