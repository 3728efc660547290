package org.chancery.render.article;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** A stretch of the sheet that the page shows, with the marks that fall into it. */
final class Piece {

    /** In what part of the page a piece stands. */
    enum Place {
        /** The page's heading. */
        TITLE,
        /** The article's text. */
        BODY,
        /** A line of the file that is not part of the text but holds a finding. */
        ELSEWHERE,
        /** What was left out. */
        LEFT_OUT
    }

    private final Range range;
    private final Place place;
    private final @Nullable Block block;
    private final String rule;
    private final List<Mark> marks = new ArrayList<>();

    Piece(Range range, Place place, @Nullable Block block, String rule) {
        this.range = range;
        this.place = place;
        this.block = block;
        this.rule = rule;
    }

    Range range() {
        return range;
    }

    Place place() {
        return place;
    }

    /** Returns the block of the record that it shows; null outside of the text. */
    @Nullable
    Block block() {
        return block;
    }

    /** Returns why it was left out, or empty. */
    String rule() {
        return rule;
    }

    List<Mark> marks() {
        return marks;
    }
}
