package org.chancery.render.picture;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.chancery.render.view.Link;

/**
 * A picture with the words and the table that say the same.
 *
 * @param id its name on the page
 * @param title what is shown
 * @param description how to read it, and what it comes to
 * @param drawing what it shows
 * @param heads the heads of the table's columns
 * @param rows the rows of the table
 */
public record Picture(
        String id, String title, String description, Drawing drawing, List<String> heads, List<Row> rows) {
    public Picture {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param head what it is about
     * @param cells what it says
     */
    public record Row(Link head, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Makes a row whose head leads nowhere. */
        public static Row of(String head, String... cells) {
            return new Row(new Link(head, null), List.of(cells));
        }
    }

    /** Returns it drawn, as HTML. */
    public SafeString drawn() {
        StringBuilder out = new StringBuilder(2048);
        drawing.draw(new Label(id, title, description), out);
        return new SafeString(out.toString());
    }

    /** Returns the name of its kind. */
    public String kind() {
        return drawing.kind();
    }
}
