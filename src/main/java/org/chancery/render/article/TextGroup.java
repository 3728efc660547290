package org.chancery.render.article;

import java.util.List;

/**
 * Blocks of the text that belong together.
 *
 * @param kind {@code text}, {@code talk}, {@code list} or {@code quote}
 * @param blocks the blocks, at least one
 */
public record TextGroup(String kind, List<TextBlock> blocks) {
    public TextGroup {
        blocks = List.copyOf(blocks);
    }
}
