package org.chancery.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles under one heading.
 *
 * @param heading the heading
 * @param anchor id of the heading
 * @param href a page of its own for the group, or null
 * @param count number of articles in words
 * @param items the articles; empty where they stand on the page of their own
 */
public record ItemGroup(
        String heading, String anchor, @Nullable String href, String count, List<Item> items) {
    public ItemGroup {
        items = List.copyOf(items);
    }
}
