package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.config.TopicEntry;
import org.chancery.text.Slugs;

/** Topics by phrase, with what is broader than what. Safe for several threads. */
public final class TopicVocabulary {

    private final Map<String, Topic> topics = new TreeMap<>();
    private final TokenTrie<TopicPhrase> trie;

    /**
     * Makes the vocabulary from the shipped one and an archive's own entries, which win.
     *
     * @param words takes the words of the phrases
     */
    TopicVocabulary(List<TopicEntry> own, WordTable words) {
        for (String[] row : Tables.rows("topics.tsv", 5)) {
            String id = Slugs.slug(row[0]);
            List<String> broader =
                    Tables.names(row[1]).stream().map(Slugs::slug).toList();
            topics.put(id, new Topic(id, row[0], row[4], Tables.names(row[2]), Tables.names(row[3]), broader));
        }
        own.forEach(this::addOwn);
        this.trie = trie(topics.values(), words);
    }

    /** An entry takes the place of a shipped topic of the same name or id, whose id it keeps where it has none of its own. */
    private void addOwn(TopicEntry entry) {
        String slug = Slugs.slug(entry.name());
        String id = entry.id().isEmpty() ? slug : entry.id();
        topics.remove(slug);
        Set<String> phrases = new LinkedHashSet<>(List.of(entry.name()));
        phrases.addAll(entry.phrases());
        List<String> broader = entry.broader().stream().map(Slugs::slug).toList();
        topics.put(id, new Topic(id, entry.name(), entry.definition(), List.copyOf(phrases), List.of(), broader));
    }

    private record Uses(String phrase, Set<String> strong, Set<String> weak) {
        Uses(String phrase) {
            this(phrase, new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private static TokenTrie<TopicPhrase> trie(Collection<Topic> topics, WordTable words) {
        Map<String, Uses> uses = new LinkedHashMap<>();
        for (Topic topic : topics) {
            topic.strong().forEach(phrase -> use(uses, phrase).strong().add(topic.id()));
            topic.weak().forEach(phrase -> use(uses, phrase).weak().add(topic.id()));
        }
        TokenTrie.Builder<TopicPhrase> builder = new TokenTrie.Builder<>(words);
        List<String[]> others = new ArrayList<>();
        Map<String, TopicPhrase> phrases = new LinkedHashMap<>();
        uses.forEach((key, use) -> {
            TopicPhrase phrase = new TopicPhrase(use.phrase(), List.copyOf(use.strong()), List.copyOf(use.weak()));
            phrases.put(key, phrase);
            builder.add(use.phrase(), rule(use.phrase()), phrase);
            List<String> forms = Plurals.of(use.phrase());
            for (String form : forms.subList(1, forms.size())) {
                others.add(new String[] {key, form});
            }
        });
        // what the vocabulary says itself wins over a plural made from another phrase
        for (String[] other : others) {
            TopicPhrase phrase = phrases.get(other[0]);
            if (phrase != null) {
                builder.add(other[1], rule(other[1]), phrase);
            }
        }
        return builder.build();
    }

    private static Uses use(Map<String, Uses> uses, String phrase) {
        return uses.computeIfAbsent(AuthorityNames.fold(phrase) + ' ' + rule(phrase), key -> new Uses(phrase));
    }

    /** How a phrase is written says how it must stand in a text. */
    private static TokenTrie.Case rule(String phrase) {
        if (phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
            return TokenTrie.Case.ANY;
        }
        return phrase.equals(phrase.toUpperCase(Locale.ROOT)) ? TokenTrie.Case.EXACT : TokenTrie.Case.CAPITALISED;
    }

    /** Returns the phrases found in a stretch of a text, in order, the longest where several begin at the same word. */
    public List<TokenTrie.Match<TopicPhrase>> find(Tokens text, int from, int to) {
        return trie.find(text, from, to);
    }

    /** Returns all topics, by id. */
    public Collection<Topic> all() {
        return List.copyOf(topics.values());
    }

    /** Returns the topic of an id. */
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** Returns the topics that this one is right above of, by id. */
    public List<Topic> narrower(String id) {
        return topics.values().stream()
                .filter(topic -> topic.broader().contains(id))
                .toList();
    }

    /** Returns the ids of all topics above this one, the nearest first; a circle in an archive's own topics does no harm. */
    public Set<String> allBroader(String id) {
        Set<String> above = new LinkedHashSet<>();
        List<String> next = List.of(id);
        while (!next.isEmpty()) {
            List<String> wider = new ArrayList<>();
            for (String one : next) {
                Topic topic = topics.get(one);
                for (String broader : topic == null ? List.<String>of() : topic.broader()) {
                    if (!broader.equals(id) && above.add(broader)) {
                        wider.add(broader);
                    }
                }
            }
            next = wider;
        }
        return above;
    }
}
