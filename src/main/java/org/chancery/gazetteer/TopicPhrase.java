package org.chancery.gazetteer;

import java.util.List;

/**
 * A phrase of the vocabulary and the topics that it speaks for.
 *
 * @param key the phrase as the vocabulary has it; the same for its singular and plural
 * @param strong ids of topics that it speaks for by itself
 * @param weak ids of topics that it speaks for beside a strong phrase
 */
public record TopicPhrase(String key, List<String> strong, List<String> weak) {

    public TopicPhrase {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
    }
}
