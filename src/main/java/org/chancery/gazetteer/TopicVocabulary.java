package org.chancery.gazetteer;

import java.util.List;
import org.chancery.config.TopicEntry;

/** Topics by phrase, with what is broader than what. */
public final class TopicVocabulary {

    /** Makes the vocabulary from the shipped one and an archive's own entries, which win. */
    TopicVocabulary(List<TopicEntry> own) {}
}
