package org.chancery.parse.topics;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
import org.chancery.parse.layout.Layout;

/** Finds what an article is about. */
public final class TopicReader {

    /** Makes a reader over these lists. */
    public TopicReader(Gazetteer gazetteer) {}

    /** Returns topics, most central first. */
    public List<TopicRef> read(Layout layout, Title title) {
        return List.of();
    }
}
