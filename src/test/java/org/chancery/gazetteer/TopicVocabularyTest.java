package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Slugs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicVocabularyTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final TopicVocabulary VOCABULARY = GAZETTEER.topics();

    /** Phrases that speak for two topics by themselves, neither above the other. */
    private static final Set<String> SHARED = Set.of(
            "order-of-friendship",
            "one-china-principle",
            "one-china-policy",
            "paris-peace-accords",
            "dayton-agreement",
            "helsinki-final-act");

    @Test
    void isLargeAndEachTopicIsDefined() {
        assertThat(VOCABULARY.all()).hasSizeGreaterThan(120);
        for (Topic topic : VOCABULARY.all()) {
            assertThat(topic.definition()).as(topic.name()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(topic.strong()).as(topic.name()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(topic.id()).isEqualTo(Slugs.slug(topic.name()));
        }
    }

    @Test
    void everyBroaderTopicExistsAndNoneIsAboveItself() {
        for (Topic topic : VOCABULARY.all()) {
            for (String broader : topic.broader()) {
                assertThat(VOCABULARY.topic(broader))
                        .as(topic.name() + " below " + broader)
                        .isPresent();
                assertThat(VOCABULARY.allBroader(broader)).as(topic.name()).doesNotContain(topic.id());
                assertThat(VOCABULARY.narrower(broader)).contains(topic);
            }
        }
    }

    @Test
    void aStrongPhraseSpeaksForOneTopic() {
        Map<String, String> owner = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Topic topic : VOCABULARY.all()) {
            for (String phrase : topic.strong()) {
                String before = owner.put(Slugs.slug(phrase), topic.name());
                if (before != null && !SHARED.contains(Slugs.slug(phrase))) {
                    twice.add(phrase + ": " + before + ", " + topic.name());
                }
            }
            assertThat(topic.weak()).as(topic.name()).doesNotContainAnyElementsOf(topic.strong());
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state visit, state-visits",
        "State Visits, state-visits",
        "cease-fires, ceasefires",
        "peace treaties, peace-agreements",
        "coast guard, coast-guards",
        "hiệp ước, treaties-and-agreements",
        "cessez-le-feu, ceasefires",
        "thăm cấp Nhà nước, state-visits",
        "NATO, nato",
    })
    void findsPhrasesInTheirForms(String words, String topic) {
        List<TokenTrie.Match<TopicPhrase>> found = VOCABULARY.find(GAZETTEER.tokens(words), 0, words.length());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).value().strong()).contains(topic);
        assertThat(found.get(0).end()).isEqualTo(words.length());
    }

    @Test
    void leavesOtherWordsAlone() {
        String text = "The nato bean, a summiteer, an embassyless town and the vistas.";
        assertThat(VOCABULARY.find(GAZETTEER.tokens(text), 0, text.length())).isEmpty();
    }
}
