package org.chancery.link;

import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the time line of two countries.
 *
 * @param relation the two countries
 * @param earlier the story before it, or null
 * @param later the story behind it, or null
 */
public record RelationStep(
        RelationNode relation,
        @Nullable Article earlier,
        @Nullable Article later) {}
